"""A program to be killed: corrects, undoes, journals and saves, and says which corrections are on disk."""

import itertools
import random
import sys
import uuid
from dataclasses import replace
from pathlib import Path

from mapviewer.model import redo, undo, with_corrections
from mapviewer.store import open_project, save_project
from mapviewer.store.journals import Journal, changes
from tests.model.making import possible
from tests.stories import make_story


def main(path: Path, folder: Path) -> None:
    choices, dice = possible(make_story()), random.Random()
    project = open_project(path)
    journal = Journal(folder, path)
    print("begun", flush=True)
    for _ in itertools.count():
        fresh = replace(dice.choice(choices), id=uuid.uuid4().hex)
        turn = dice.random()
        before = project
        if turn < 0.1:
            project = undo(project)
        elif turn < 0.2:
            project = redo(project)
        elif turn < 0.25:
            save_project(project, path)
            journal.close()
            journal = Journal(folder, path)
            continue
        else:  # what was undone before is given up with the next correction: only kept ones are acknowledged
            project = (
                with_corrections(replace(project, undone=()), [fresh])
                if not project.undone
                else redo(project)
            )
        journal.append(changes(before, project))
        for each in project.corrections[len(before.corrections) :]:
            print(each.id, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
