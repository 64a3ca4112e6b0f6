# Type checking, bundling and packing of a TypeScript project, each as chatty as it can be.
cd "$(mktemp -d)" && mkdir src && tools=$OLDPWD/../../../node_modules
for n in $(seq 60); do echo "import { errorOf as previous } from './part$((n - 1))'; export class Failure$n extends Error {} export const errorOf = (it: number): number => it > 0 ? previous(it - 1) : $n;" > "src/part$n.ts"; done
echo 'export const errorOf = (it: number): number => it;' > src/part0.ts
echo '{"compilerOptions":{"module":"nodenext","target":"es2022","outDir":"out","strict":true,"listEmittedFiles":true,"traceResolution":true,"verbatimModuleSyntax":false},"include":["src"]}' > tsconfig.json
sed -i "s#'./part\([0-9]*\)'#'./part\1.js'#" src/*.ts && echo '{"name":"agent","version":"1.0.0","type":"module"}' > package.json
node "$tools/typescript/bin/tsc" -p . --extendedDiagnostics
"$tools/.bin/esbuild" src/part60.ts --bundle --outfile=out/bundle.js --log-level=verbose --analyze=verbose
npm pack --ignore-scripts
