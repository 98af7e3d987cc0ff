/** Words between what something is held against and so many times it, as the source of a pattern: 미국의 | 꼭 | 두 배, 10년 전의 | 거의 | 세 배. */
export const JUST_SO_MANY = '(?:(?:약|거의|무려|꼭|딱|정확히|대략|족히|불과|고작|겨우)\\s)?';
