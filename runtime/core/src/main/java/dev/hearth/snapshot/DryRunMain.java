package dev.hearth.snapshot;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Tries whether snapshots can be restored, from a command line.
 *
 * <pre>
 * java -cp … dev.hearth.snapshot.DryRunMain game.Arena arena.json
 * </pre>
 */
public final class DryRunMain {
  private static final String USAGE =
      """
      usage: java -cp … dev.hearth.snapshot.DryRunMain PROGRAM FILE…
        PROGRAM  the name of the program's class, on the class path with all that it needs
        FILE     a snapshot; it is only read\
      """;

  private DryRunMain() {}

  /** Exits with 0 when all can be restored, 1 when one cannot, 2 for a wrong call. */
  public static void main(String[] args) {
    int status = run(args, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] args, PrintStream out, PrintStream err) {
    if (args.length < 2 || args[0].startsWith("-")) {
      err.println(USAGE);
      return 2;
    }
    Class<? extends HotProgram> program;
    try {
      program = Class.forName(args[0]).asSubclass(HotProgram.class);
    } catch (ClassNotFoundException | ClassCastException | LinkageError e) {
      err.println(args[0] + " is no HotProgram on the class path");
      return 2;
    }
    int status = 0;
    for (int i = 1; i < args.length; i++) {
      try {
        DryRun tried = Snapshots.dryRun(program, Path.of(args[i]));
        out.println(tried);
        status = tried.restorable() ? status : 1;
      } catch (SnapshotException e) {
        err.println(e.getMessage());
        status = 1;
      }
    }
    return status;
  }
}
