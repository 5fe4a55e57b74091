#!/usr/bin/env bash
# Transformers 5.24.0 (newer release) and 4.57.1 (older), without a framework: configuration and tokenizer are what is read here.
# Situation: the newer release has saved its fine-tuned model with `save_pretrained`, over the folder that the service loads; the service goes
# back to the older release, with its older library.
# Guess: the older library refuses the folder, or it knows all that a model of its own time needs: it is the same architecture.
# Seen: the newer one writes the base of the rotary positions and their scaling into `rope_parameters` only. The older one loads folder and
# tokenizer without a word on it and takes its defaults, 10000 instead of 500000 and no scaling: the weights fit, the answers are wrong.
# For a user: a folder for each release, never saved over. Where the newer one has written already: put `rope_theta` and `rope_scaling`
# back beside `rope_parameters` (tried here; the newer release still reads it).
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into newer transformers==5.24.0 tokenizers==0.23.3 huggingface_hub==2.4.0
pip_into older transformers==4.57.1 tokenizers==0.22.2 huggingface_hub==0.36.2
export HF_HUB_OFFLINE=1 HF_HOME=$work/hub
cd "$work"
cat >write.py <<'P'
from transformers import LlamaConfig, Qwen2Tokenizer

scaling = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192}
LlamaConfig(rope_parameters={"rope_theta": 500000.0, **scaling}, max_position_embeddings=65536).save_pretrained("model")
Qwen2Tokenizer(vocab={"a": 0, "b": 1, "ab": 2, "<|endoftext|>": 3}, merges=[("a", "b")]).save_pretrained("model")
P
cat >read.py <<'P'
import transformers

config = transformers.AutoConfig.from_pretrained("model")
# What the model of each version computes with: version 5 has it in `rope_parameters`, version 4 in two fields.
if transformers.__version__.startswith("5"):
    theta, scaling = config.rope_parameters["rope_theta"], config.rope_parameters
else:
    theta, scaling = config.rope_theta, config.rope_scaling or {}
tokens = transformers.AutoTokenizer.from_pretrained("model")("ab")["input_ids"]
print(f"theta {theta:.0f}, scaled by {scaling.get('factor')}, tokens {tokens}")
P
cat >mend.py <<'P'
import json

config = json.load(open("model/config.json"))
scaling = dict(config["rope_parameters"])
config["rope_theta"] = scaling.pop("rope_theta")
config["rope_scaling"] = scaling
json.dump(config, open("model/config.json", "w"))
P
loads() { "$1/bin/python" read.py 2>"$work/$1.log" || tail -n 1 "$work/$1.log"; }
newer/bin/python write.py 2>/dev/null
expect "newer release" "theta 500000, scaled by 8.0, tokens [2]" "$(loads newer)"
expect "older release" "theta 10000, scaled by None, tokens [2]" "$(loads older)"
expect "a word of it in the older release's log" "0" "$(grep -ci 'rope' older.log || true)"
python3 mend.py
expect "with the older fields, older release" "theta 500000, scaled by 8.0, tokens [2]" "$(loads older)"
expect "with the older fields, newer release" "theta 500000, scaled by 8.0, tokens [2]" "$(loads newer)"
finish
