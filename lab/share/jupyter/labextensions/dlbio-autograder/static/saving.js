/*
 * Saves of one document, one after the other: an extension of JupyterLab and Notebook, as they load it, without a build.
 *
 * JupyterLab asks the server for the file's hash, compares, writes, and asks again for the hash of what it wrote. Until
 * that last answer is there, a second save (Validate, autosave, Save All) sees its own file with an unknown hash and
 * asks the student whether to revert or to overwrite it. What was typed meanwhile counts as saved, too.
 * Here a save that is asked for while another runs waits for it, and takes what is there when its turn comes.
 */
(() => {
  const cancelled = error => error?.name === "ModalCancelError";
  const known = new WeakSet();

  /** Let the saves of a document wait for each other. */
  const queue = context => {
    if (known.has(context)) {
      return; // a second view of it
    }
    known.add(context);
    const save = context.save.bind(context);
    const state = context.saveState;
    const tell = state.emit.bind(state);
    let running = null;
    let waiting = null; // however often it was asked for
    let changed = false; // since the running one took the content

    state.emit = word => {
      if (word === "started") {
        changed = false;
      } else if (waiting) {
        return; // not all that was to be saved is: Validate waits for this word
      }
      tell(word);
    };
    context.model.contentChanged.connect(() => {
      changed = true;
    });

    const begin = () => {
      waiting = null;
      running = save()
        .then(() => {
          if (changed) {
            context.model.dirty = true; // JupyterLab has just said that nothing is left to save
          }
        })
        .catch(error => {
          if (cancelled(error)) {
            state.emit("failed"); // JupyterLab says nothing, and Validate would wait for ever
          }
          throw error;
        })
        .finally(() => {
          running = null;
        });
      return running;
    };

    context.save = () => {
      if (!running && !waiting) {
        return begin();
      }
      waiting ??= running.then(begin, error => {
        if (!cancelled(error)) {
          return begin();
        }
        waiting = null; // who said no once is not asked again
        state.emit("failed");
        throw error;
      });
      return waiting;
    };
  };

  /** Take the command, too, while an earlier one runs: JupyterLab drops it. */
  const keepCommands = app => {
    const busy = new WeakSet();
    app.commands.commandExecuted.connect((_, { id, result }) => {
      const context = id === "docmanager:save" && app.shell.currentWidget?.context;
      if (!context || !known.has(context)) {
        return;
      }
      if (busy.has(context)) {
        context.save().catch(() => {}); // a failure has its own message
        return;
      }
      busy.add(context);
      const done = () => busy.delete(context);
      Promise.resolve(result).then(done, done);
    });
  };

  const plugin = {
    id: "dlbio-autograder:saving",
    description: "Saves a document once at a time.",
    autoStart: true,
    activate: app => {
      for (const factory of ["Notebook", "Editor"]) {
        app.docRegistry.addWidgetExtension(factory, { createNew: (_, context) => queue(context) });
      }
      keepCommands(app);
    }
  };

  // What a module of webpack's federation looks like to JupyterLab.
  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB["dlbio-autograder"] = {
    init: () => {},
    get: async () => () => ({ __esModule: true, default: plugin })
  };
})();
