"""Counts duties that follow from entry into force in OpenFisca, as a rules-as-code model would, and prints its times.

Usage: openfisca.py DIR

DIR/states.json   a list of {"state", "in_force_on"}; the day is null where the treaty is not in force for the State
DIR/rules.json    a list of rules:
    id       a name
    kind     "after" (due a span after entry into force) or "yearly" (due every year, about the year before)
    years, months, days   for "after": the span; a day that the month lacks becomes the last day of the month
    month, day            for "yearly": the day; the count does not depend on it
DIR/years.json    {"from", "to"}, both included

Printed, as one JSON object:
    setup    milliseconds to build the system of variables, once
    samples  milliseconds to calculate every rule for every year and count the States, in a fresh simulation each time
    values   rule, year, number of States:
        "after": in force on 31 December of the year, and due later than that day
        "yearly": in force on 31 December of the year before

Reading the files is not measured, nor is starting Python or a simulation and giving it the days of entry into force.
"""

import datetime
import json
import sys
import time
from pathlib import Path

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

RUNS = 5
IN_FORCE = "in_force_on"


def later(days, rule):
    """Each day and the span of the rule: months first, as far as the month goes, then days."""
    months = days.astype("datetime64[M]")
    into_month = days - months.astype("datetime64[D]")
    months = months + (12 * rule["years"] + rule["months"])
    first = months.astype("datetime64[D]")
    last = (months + 1).astype("datetime64[D]") - 1
    return numpy.minimum(first + into_month, last) + rule["days"]


def last_day(period):
    return numpy.datetime64(str(period.stop), "D")


def formula_of(rule):
    """No day of entry into force (NaT) is neither before nor after any day."""

    def after(states, period):
        in_force_on = states(IN_FORCE, period)
        end = last_day(period)
        return (in_force_on <= end) & (later(in_force_on, rule) > end)

    def yearly(states, period):
        return states(IN_FORCE, period) <= last_day(period.last_year)

    return {"after": after, "yearly": yearly}[rule["kind"]]


def build(rules):
    entity = build_entity(key="state", plural="states", label="State", is_person=True)
    system = TaxBenefitSystem([entity])
    day = {"value_type": datetime.date, "entity": entity, "definition_period": DateUnit.ETERNITY}
    system.add_variable(type(IN_FORCE, (Variable,), day))
    for rule in rules:
        duty = {"value_type": bool, "entity": entity, "definition_period": DateUnit.YEAR, "formula": formula_of(rule)}
        system.add_variable(type(rule["id"], (Variable,), duty))
    return system


def simulation_of(system, in_force_on):
    simulation = SimulationBuilder().build_default_simulation(system, len(in_force_on))
    simulation.set_input(IN_FORCE, DateUnit.ETERNITY, in_force_on)
    return simulation


def count(simulation, rules, years):
    return {
        rule["id"]: {str(year): int(simulation.calculate(rule["id"], year).sum()) for year in years} for rule in rules
    }


def timed(work):
    begun = time.perf_counter()
    result = work()
    return result, (time.perf_counter() - begun) * 1000


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def main(folder):
    states = read(folder / "states.json")
    rules = read(folder / "rules.json")
    span = read(folder / "years.json")
    in_force_on = numpy.array([state["in_force_on"] or "NaT" for state in states], dtype="datetime64[D]")
    years = range(span["from"], span["to"] + 1)
    system, setup = timed(lambda: build(rules))
    samples = []
    for _ in range(RUNS):
        simulation = simulation_of(system, in_force_on)
        values, sample = timed(lambda: count(simulation, rules, years))
        samples.append(sample)
    print(json.dumps({"setup": setup, "samples": samples, "values": values}))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
