#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fleetgrad authors
# SPDX-License-Identifier: Apache-2.0
"""Models of Fleetgrad in scikit-learn, and back (docs/scikit-learn.md).

  sklearn_model.py score MODEL.json FEATURES.csv
      prints the probability of an anomaly for each reading, a line each
  sklearn_model.py fit FEATURES.csv NEW.json [--kind global] [--like MODEL.json] [--sgd]
      fits a LogisticRegression (or an SGDClassifier) to the labelled readings and writes it as a model:
      a local one, a global one where they are features of the fleet, or of the kind of MODEL.json

FEATURES.csv is what `fleetgrad-cli features` writes.
"""
import argparse
import csv
import json
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression, SGDClassifier


def to_sklearn(path, sgd=False):
    """The model of a JSON file as a fitted classifier, and the names of its features."""
    with open(path, encoding="utf-8") as file:
        model = json.load(file)
    names = model["feature_names"]
    if sgd:
        classifier = SGDClassifier(loss="log_loss")
        # Prepares all that a later partial_fit needs; its weights are replaced below.
        classifier.partial_fit(np.zeros((1, len(names))), [0], classes=[0, 1])
    else:
        classifier = LogisticRegression(warm_start=True)
        classifier.classes_ = np.array([0, 1])
        classifier.n_features_in_ = len(names)
    classifier.coef_ = np.array([model["weights"]], dtype=np.float64)
    classifier.intercept_ = np.array([model["bias"]], dtype=np.float64)
    return classifier, names


def to_json(classifier, names, path, kind="local", like=None):
    """Writes a classifier of normal (0) and anomaly (1) as a model; what the model `like` says of itself is kept."""
    if list(classifier.classes_) != [0, 1] or classifier.coef_.shape != (1, len(names)):
        raise ValueError("A model tells 0 from 1, with one weight for each feature name.")
    model = {"kind": kind, "device": "", "version": 0, "batch": 0, "method": "sound", "run": "",
             "samples": 0, "learning_rate": 0}
    if like:
        with open(like, encoding="utf-8") as file:
            known = json.load(file)
        if known["feature_names"] != list(names):
            raise ValueError(f"The features are others than those of {like}.")
        model.update({key: known[key] for key in model})
    model.update(schema="fleetgrad.model.v1", claimed_accuracy=None, feature_names=list(names),
                 weights=np.float32(classifier.coef_[0]).tolist(),
                 bias=float(np.float32(classifier.intercept_[0])))
    with open(path, "w", encoding="utf-8") as file:
        json.dump(model, file, indent=1, allow_nan=False)


def read_features(path):
    """Names, features (NaN where a reading is not scored) and labels (-1: none) of a CSV file."""
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        names = next(rows)[3:]
        labels, features = [], []
        for row in rows:
            labels.append(int(row[2] or -1))
            features.append(np.array([value or "nan" for value in row[3:]], dtype=np.float32))
    return names, np.array(features), np.array(labels)


def score(options):
    classifier, names = to_sklearn(options.model)
    found, features, _ = read_features(options.features)
    if found != names:
        sys.exit("The model takes other features than the file has, or in another order.")
    scored = ~np.isnan(features).any(axis=1)
    probabilities = np.full(len(features), np.nan)
    probabilities[scored] = classifier.predict_proba(features[scored].astype(np.float64))[:, 1]
    for probability in probabilities:
        print("" if np.isnan(probability) else repr(float(probability)))


def fit(options):
    names, features, labels = read_features(options.features)
    known = (labels >= 0) & ~np.isnan(features).any(axis=1)
    if len(set(labels[known])) < 2:
        sys.exit("To fit a model there must be readings with both labels, 0 and 1.")
    classifier = SGDClassifier(loss="log_loss", random_state=0) if options.sgd else LogisticRegression(max_iter=1000)
    classifier.fit(features[known].astype(np.float64), labels[known])
    to_json(classifier, names, options.model, options.kind, options.like)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("score")
    command.add_argument("model")
    command.add_argument("features")
    command.set_defaults(run=score)
    command = commands.add_parser("fit")
    command.add_argument("features")
    command.add_argument("model")
    command.add_argument("--kind", choices=["local", "global"], default="local")
    command.add_argument("--like")
    command.add_argument("--sgd", action="store_true")
    command.set_defaults(run=fit)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
