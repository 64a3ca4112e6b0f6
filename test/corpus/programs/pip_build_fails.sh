# The package cannot be built.
. ./pip_plain.sh
cd "$(mktemp -d)" && mkdir agent && echo 'raise RuntimeError("CUDA_HOME is not set")' > agent/setup.py
python -m pip install --no-index --no-build-isolation ./agent
