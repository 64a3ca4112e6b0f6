PIP_REQUIRE_VIRTUALENV=1 python -m pip install requests
