# The program is not installed.
agl-trainer --help
