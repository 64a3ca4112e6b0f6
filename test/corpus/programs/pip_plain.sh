# Sourced: pip without this machine's settings, and impatient.
unset PIP_FIND_LINKS PIP_INDEX_URL PIP_CERT PIP_DEFAULT_TIMEOUT
export PIP_CONFIG_FILE=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 PIP_NO_CACHE_DIR=1
