package dev.hearth.dev;

import com.google.auto.service.AutoService;
import dev.hearth.DevRun;
import dev.hearth.Engine;
import dev.hearth.HotProgram;
import dev.hearth.dev.compile.ModuleCompiler;
import dev.hearth.dev.console.Console;
import dev.hearth.dev.console.Terminal;
import dev.hearth.dev.reload.DevEngine;
import dev.hearth.dev.report.ReportFile;
import dev.hearth.dev.report.Reports;
import dev.hearth.dev.watch.Saves;
import dev.hearth.dev.watch.SourceWatch;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the parts of a dev run together.
 *
 * <pre>
 * java -Dhot.dev=true -cp target/classes:… game.Arena
 * </pre>
 *
 * <p>Nothing has to be set. What can be:
 *
 * <ul>
 *   <li>{@code -Dhot.sources}, {@code -Dhot.processorpath}: paths, in place of those that the build
 *       noted; {@code -Dhot.classpath}: more entries for the compiler
 *   <li>{@code -Dhot.options}: options of the processors, or of javac
 *   <li>{@code -Dhot.history}: the folder of the sealed versions
 *   <li>{@code -Dhot.timeout}: seconds after which a step that does not end is shown, by default 5
 *   <li>{@code -Dhot.readers.timeout}: seconds after which a read section that does not end is
 *       shown, by default 5
 *   <li>{@code -Dhot.withdraw}: seconds after which new code that waits for the end of a step is
 *       put aside, by default 60
 *   <li>{@code -Dhot.beside=false}: stops the program while its state is carried over, however much
 *       that is
 *   <li>{@code -Dhot.report}: a file to which each report is added as a line of JSON
 *   <li>{@code -Dhot.console=false}: leaves the terminal's input to the program
 * </ul>
 */
@AutoService(DevRun.class)
public final class LiveRun implements DevRun {
  @Override
  public Engine begin(Class<? extends HotProgram> program, List<String> args) {
    Terminal terminal = Console.terminal();
    return begin(program, reports(terminal), terminal);
  }

  static LiveEngine begin(Class<? extends HotProgram> program, Reports reports, Terminal terminal) {
    return begin(program, reports, terminal, Patience.ofOptions());
  }

  static LiveEngine begin(
      Class<? extends HotProgram> program, Reports reports, Terminal terminal, Patience patience) {
    Module module = Module.of(program);
    ModuleCompiler compiler = ModuleCompiler.of(module.notes(), module.classPath());
    try {
      return begin(program, module, compiler, reports, terminal, patience);
    } catch (RuntimeException | Error e) {
      compiler.close();
      throw e;
    }
  }

  private static LiveEngine begin(
      Class<? extends HotProgram> program,
      Module module,
      ModuleCompiler compiler,
      Reports reports,
      Terminal terminal,
      Patience patience) {
    Wiring wiring = Wiring.start(program, module, compiler, reports, terminal::say, patience);
    DevEngine engine = wiring.engine();
    Saves saves = wiring.saves();

    reports.tell(Outcomes.started(engine.running(), module));
    SourceWatch watch = SourceWatch.begin(module.watched(), saves::touch);
    Daemons.thread("hearth-compile", wiring.pipeline()).start();
    Keys keys = new Keys(engine, saves, module.notes().history(), reports, terminal);
    if (Console.listen(keys)) {
      terminal.say(Keys.HELP);
    }
    return new LiveEngine(engine, keys, List.of(watch::close, saves::close));
  }

  private static Reports reports(Terminal terminal) {
    String file = System.getProperty("hot.report", "");
    return file.isBlank() ? terminal : terminal.and(new ReportFile(Path.of(file)));
  }
}
