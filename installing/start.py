"""Where a built program begins: the command line, or one of the processes that it starts of itself."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a worker that reads a corpus
    if sys.argv[1:2] == [
        "-c"
    ]:  # the process that reads for the window: workflow.apart starts sys.executable so
        from mapviewer.workflow.apart import main
    else:
        from mapviewer.cli import main
    main()
