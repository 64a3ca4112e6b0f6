"""A library in C reads where it may not."""

import ctypes
import faulthandler

faulthandler.enable()
ctypes.string_at(0)
