"""Counts measures over statements in plain pandas, as an analyst would, and prints its times in milliseconds.

Usage: count.py DIR

DIR/statements.csv   state,question,year,answer: one row a State, question and year; answers as text
DIR/measures.json    a list of measures:
    id       a name
    kind     "states" (States that meet the condition), "sum" (numbers added) or "share" (one sum over another)
    among    a list of States, or null for all
    where    for "states": a list of alternatives, each a list of {"question", "is"} that must all hold;
             "is" null stands for any answer
    sum      for "sum": a question
    part, whole   for "share": two questions
DIR/values-pandas.json   written: measure, year, number

Reading the files is not measured.
Turning the statements into a table and counting is, with the States behind each number.
"""

import json
import sys
import time
from pathlib import Path

import pandas

RUNS = 10


def meets(table, where):
    """For each State and year, whether one of the alternatives holds."""
    met = pandas.Series(False, index=table.index)
    for alternative in where:
        together = pandas.Series(True, index=table.index)
        for condition in alternative:
            answers = table[condition["question"]]
            expected = condition["is"]
            together &= answers.notna() if expected is None else answers == expected
        met |= together
    return met


def added(table, question):
    return pandas.to_numeric(table[question]).groupby(level="year").sum()


def count(statements, measures):
    table = statements.pivot(index=["state", "year"], columns="question", values="answer")
    state = table.index.get_level_values("state")
    values, states = {}, {}
    for measure in measures:
        rows = table if measure["among"] is None else table[state.isin(measure["among"])]
        if measure["kind"] == "states":
            met = meets(rows, measure["where"])
            states[measure["id"]] = list(met.index[met])
            number = met.groupby(level="year").sum()
        elif measure["kind"] == "sum":
            number = added(rows, measure["sum"])
        else:
            number = added(rows, measure["part"]) / added(rows, measure["whole"])
        values[measure["id"]] = {str(year): float(n) for year, n in number.items()}
    return values, states


def main(folder):
    statements = pandas.read_csv(folder / "statements.csv", dtype=str, keep_default_na=False)
    statements["year"] = statements["year"].astype(int)
    measures = json.loads((folder / "measures.json").read_text(encoding="utf-8"))
    samples = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        values, _ = count(statements, measures)
        samples.append((time.perf_counter() - begun) * 1000)
    (folder / "values-pandas.json").write_text(json.dumps(values), encoding="utf-8")
    print(json.dumps(samples))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
