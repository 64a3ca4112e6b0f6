"""distutils is gone since Python 3.12."""

from distutils.version import LooseVersion
