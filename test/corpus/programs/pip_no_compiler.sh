# A package has a part in C, and there is no compiler.
cd "$(mktemp -d)" && echo 'int x;' > fast.c
echo 'from setuptools import Extension, setup; setup(name="fast", version="1.0", ext_modules=[Extension("fast", ["fast.c"])])' > setup.py
CC=gcc-missing python setup.py build_ext
