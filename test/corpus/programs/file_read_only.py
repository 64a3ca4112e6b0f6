"""The file system can only be read."""

open("/proc/sys/kernel/checkpoint", "w")
