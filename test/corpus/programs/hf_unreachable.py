"""The model cannot be fetched."""

import os

from answering import free_port

os.environ["HF_ENDPOINT"] = f"http://127.0.0.1:{free_port()}"
from huggingface_hub import hf_hub_download

hf_hub_download("Qwen/Qwen2.5-0.5B", "config.json", cache_dir="/tmp/hf-empty")
