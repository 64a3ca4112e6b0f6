"""Django does not know its settings."""

import django

django.setup()
