package dev.hearth.dev;

import dev.hearth.HotProgram;
import dev.hearth.Turns;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.SourceTree;
import dev.hearth.dev.load.PinnedLoader;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.reload.Mailbox;
import dev.hearth.dev.reload.Reloader;
import dev.hearth.dev.reload.Running;
import dev.hearth.dev.reload.StateCarrier;
import dev.hearth.dev.reload.VersionTurns;
import dev.hearth.dev.reload.Versions;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.watch.Saves;
import java.util.function.Consumer;

/** The parts of a dev run that turn sources into running code, put together around a program. */
record Wiring(DevEngine engine, Saves saves, Pipeline pipeline) {
  /**
   * Starts the program.
   *
   * @param says shows progress
   * @param patience for how long what does not end goes untold
   */
  static Wiring start(
      Class<? extends HotProgram> program,
      Module module,
      ModuleCompiler compiler,
      Reports reports,
      Consumer<String> says,
      Patience patience) {
    SourceTree sources = SourceTree.in(module.watched(), compiler);
    Versions versions = new Versions(module.output(), shared(program, module));
    Saves saves = new Saves();
    Mailbox mailbox = new Mailbox();
    Turns turns = VersionTurns.of(mailbox::wake);
    Running running = Running.restore(versions.load(1, module.code()), program.getName(), turns);

    StateCarrier carrier = new StateCarrier();
    Reloader reloader = new Reloader(versions, carrier, Reloader.besideByOption());
    DevEngine engine = new DevEngine(running, turns, reloader, mailbox, saves, reports);
    Lookout lookout = new Lookout(mailbox, engine, reports, carrier.progress(), says, patience);
    Pipeline pipeline =
        new Pipeline(module, sources, compiler, reloader, saves, mailbox, engine, reports, lookout);
    return new Wiring(engine, saves, pipeline);
  }

  private static PinnedLoader shared(Class<?> program, Module module) {
    return new PinnedLoader(program.getClassLoader(), module.output(), module.notes().pinned());
  }
}
