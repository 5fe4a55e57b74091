#!/usr/bin/env bash
# LightGBM 4.6.0; read by 3.1.1.
# Rollback: the newer release trains with linear_tree, that is with a line in each leaf; then the older release loads the stored model.
# Guess: the older library, which knows no lines, refuses the file; its first lines name the format's version.
# Seen: it reads the file without a word and adds up the leaves' constants, which were never meant to be added: 21, 26, 66, 76 where the newer
# one says 14, 30, 67, 85 (right is 10, 30, 60, 90). A model without lines, read rightly by both, is nearer. The file tells a version of its
# format (v4) and is_linear=1 in the trees; neither is looked at.
# For a user: keep the model that the older release was trained with; a check of the rollback asks for known predictions.
set -euo pipefail
source "$(dirname "$0")/lib.sh"
pip_into newer lightgbm==4.6.0 numpy==1.26.4 scipy==1.15.3
pip_into older lightgbm==3.1.1 numpy==1.26.4 scipy==1.15.3 scikit-learn==1.3.2
cd "$work"
cat >train.py <<'P'
import lightgbm
import numpy

x = numpy.linspace(0, 1, 2001).reshape(-1, 1)
for name, linear in (("lines", True), ("constants", False)):
    settings = {"linear_tree": linear, "linear_lambda": 0, "num_leaves": 2, "learning_rate": 0.5, "verbose": -1}
    lightgbm.train(settings, lightgbm.Dataset(x, 100 * x[:, 0]), 4).save_model(f"{name}.txt")
P
cat >ask.py <<'P'
import sys

import lightgbm
import numpy

prices = lightgbm.Booster(model_file=sys.argv[1]).predict(numpy.array([[0.1], [0.3], [0.6], [0.9]]))
print(*(f"{price:.0f}" for price in prices))
P
ask() { "$1/bin/python" ask.py "$2" 2>&1; }
newer/bin/python train.py
expect "4.6.0, with lines" "14 30 67 85" "$(ask newer lines.txt)"
expect "3.1.1, the same file" "21 26 66 76" "$(ask older lines.txt)"
expect "4.6.0, with constants" "16 25 66 79" "$(ask newer constants.txt)"
expect "3.1.1, the same file" "16 25 66 79" "$(ask older constants.txt)"
expect "the file" "version=v4 is_linear=1" "$(grep -E '^(version|is_linear)=' lines.txt | sort -ru | tr '\n' ' ' | sed 's/ $//')"
finish
