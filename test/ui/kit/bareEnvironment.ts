import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const bundles = path.join(import.meta.dirname, '..', '..', '..', '.cache', 'debugpy');

export interface BareEnvironment {
  readonly python: string;
  /** Too old for the debugpy that the extension brings along, so that it needs one of its own. */
  readonly needsDebugpy: boolean;
}

/**
 * A virtual environment with nothing in it but the names of packages that do not go together. Its pip knows no index, only a
 * debugpy beside it. `fallback` makes it where no old Python is at hand.
 */
export function createBareEnvironment(folder: string, fallback: string): BareEnvironment {
  const [bundle] = readdirSync(bundles).filter(it => /^\d/.test(it));
  const old = oldPythons().find(it => bundle !== undefined && runs(it, '-c', 'import venv, pip'));
  const base = old ?? fallback;
  const env = path.join(folder, 'bare');
  const wheels = path.join(folder, 'wheels');
  mkdirSync(wheels);
  if (!runs(base, '-m', 'venv', '--without-pip', '--system-site-packages', env)) throw new Error(`${base}: no venv`);
  const python = path.join(env, 'bin', 'python');
  const made = runs(python, '-c', script, wheels, path.join(bundles, bundle ?? ''), bundle ?? '0');
  if (!made) throw new Error(`${base}: the environment was not filled`);
  return { python, needsDebugpy: old !== undefined };
}

/** The bundled debugpy begins with 3.10. */
function oldPythons(): string[] {
  const installed = path.join(os.homedir(), '.pyenv', 'versions');
  const versions = existsSync(installed) ? readdirSync(installed).filter(it => /^3\.[89]\./.test(it)) : [];
  return [...versions.map(it => path.join(installed, it, 'bin', 'python')), 'python3.9', 'python3.8'];
}

const runs = (...[file = '', ...args]: readonly string[]) => spawnSync(file, args, { stdio: 'ignore' }).status === 0;

/** A wheel that leads to the debugpy of the build, and what pip leaves behind of two packages. */
const script = `
import os, sys, sysconfig, zipfile
wheels, bundle, version = sys.argv[1:]
tags = "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
info = "debugpy-" + version + ".dist-info/"
files = {
    "debugpy_of_the_build.pth": bundle + "\\n",
    info + "METADATA": "Metadata-Version: 2.1\\nName: debugpy\\nVersion: " + version + "\\n",
    info + "WHEEL": tags,
}
record = "".join(name + ",,\\n" for name in [*files, info + "RECORD"])
with zipfile.ZipFile(os.path.join(wheels, "debugpy-" + version + "-py3-none-any.whl"), "w") as wheel:
    for name, text in [*files.items(), (info + "RECORD", record)]:
        wheel.writestr(name, text)
site = sysconfig.get_paths()["purelib"]
with open(os.path.join(site, "pip_without_index.pth"), "w") as file:
    # Not in pip's own file, which the environment of the machine outranks.
    file.write("import os; os.environ.update(PIP_NO_INDEX='1', PIP_FIND_LINKS=" + repr(wheels) + ")\\n")
for name, version in [("agentlightning", "0.3.0"), ("opentelemetry_sdk", "1.45.0")]:
    folder = os.path.join(site, name + "-" + version + ".dist-info")
    os.makedirs(folder)
    with open(os.path.join(folder, "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.1\\nName: " + name.replace("_", "-") + "\\nVersion: " + version + "\\n")
`;
