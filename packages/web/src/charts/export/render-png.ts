import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { lightTheme } from '../colours.ts';

const require = createRequire(import.meta.url);
const FONTS = [
  require.resolve('pretendard/dist/public/static/Pretendard-Regular.otf'),
  require.resolve('pretendard/dist/public/static/Pretendard-SemiBold.otf'),
];

/** An SVG in the light theme as PNG, `width` pixels wide. Throws what the renderer throws for text that is no SVG. */
export function renderPng(svg: string, width: number): Buffer {
  const image = new Resvg(lightTheme(svg), {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Pretendard' },
  });
  return image.render().asPng();
}
