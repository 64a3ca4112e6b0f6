mkdir -p badsetup && echo "from setuptools import setup; setup(name='x', version=open('VERSION').read())" > badsetup/setup.py && pip install ./badsetup
