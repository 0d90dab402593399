package dev.hearth.dev;

import dev.hearth.HotProgram;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.compile.Toolchain;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.report.Report;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.report.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A dev run that reloads when it is told to, for tests and tools that embed one. It takes the way
 * of every save, but for what watches and waits: it compiles, takes over and returns.
 *
 * <pre>{@code
 * try (LiveSession live = LiveSession.start(Arena.class, tools)) {
 *   live.step();
 *   … edit the sources
 *   Report report = live.reload();
 *   HotProgram now = live.program();
 * }
 * }</pre>
 *
 * <p>All is done by the calling thread; one thread at a time. A step that throws is undone only
 * where {@code -Dhot.dev=true} is set.
 */
public final class LiveSession implements AutoCloseable {
  private final ModuleCompiler compiler;
  private final List<Report> told = new ArrayList<>();
  private final Wiring wiring;

  private LiveSession(Class<? extends HotProgram> program, Module module, ModuleCompiler compiler) {
    this.compiler = compiler;
    Reports reports = told::add;
    this.wiring =
        Wiring.start(program, module, compiler, reports, progress -> {}, Patience.endless());
  }

  /**
   * Starts a program whose build left its class output on the class path.
   *
   * @param tools compile with the processor path and class path of that build; they stay open
   * @throws IllegalStateException when it cannot be run; what its own start throws is passed on
   */
  public static LiveSession start(Class<? extends HotProgram> program, Toolchain tools) {
    Module module = Module.of(program);
    ModuleCompiler compiler = ModuleCompiler.of(module.notes(), tools);
    try {
      return new LiveSession(program, module, compiler);
    } catch (RuntimeException | Error e) {
      compiler.close();
      throw e;
    }
  }

  /**
   * One step of the code that runs.
   *
   * @throws IllegalStateException when it threw, with what a dev run reports then: the program is
   *     paused, or the code of the last reload taken back
   */
  public void step() {
    told.clear();
    engine().step();
    for (Report report : told) {
      if (report.verdict() != Report.Verdict.RELOADED) {
        throw new IllegalStateException(Wording.text(report));
      }
    }
    if (engine().running().paused()) {
      throw new IllegalStateException("the program is paused, as an earlier step threw");
    }
  }

  /**
   * Compiles the sources as they are now, though nothing may have changed, and lets them take over.
   *
   * @return what came of it: the verdict is {@code RELOADED}, {@code REFUSED} or {@code
   *     ROLLED_BACK}
   */
  public Report reload() {
    told.clear();
    wiring.pipeline().reload();
    engine().takeOver();
    return told.get(told.size() - 1);
  }

  /** The program that runs, with its state; another object after each reload. */
  public HotProgram program() {
    return engine().running().program();
  }

  /** Ends the program, and closes what it holds. */
  @Override
  public void close() {
    try {
      engine().close();
    } finally {
      compiler.close();
    }
  }

  private DevEngine engine() {
    return wiring.engine();
  }
}
