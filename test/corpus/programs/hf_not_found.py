"""The model's name is wrong, or one has no access."""

import os

from answering import answering

error = [("X-Error-Code", "RepoNotFound"), ("X-Error-Message", "Repository not found")]
os.environ["HF_ENDPOINT"] = answering(401, {"error": "Repository not found"}, headers=error)
from huggingface_hub import hf_hub_download

hf_hub_download("Qwen/Qwen2.5-half", "config.json", cache_dir="/tmp/hf-empty")
