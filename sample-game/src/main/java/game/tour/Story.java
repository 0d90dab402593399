package game.tour;

import dev.hearth.annotations.Pinned;
import java.util.List;

/** Tells the tour in the terminal, and counts what went otherwise. */
@Pinned
final class Story {
  private int steps;
  private int failures;

  void step(String title) {
    steps++;
    System.out.println();
    System.out.println(steps + ". " + title);
  }

  void say(String text) {
    System.out.println("   " + text);
  }

  /** What a file or another program says. */
  void quote(List<String> lines) {
    lines.forEach(line -> say("| " + line));
  }

  /** The lines that only one of two versions has. */
  void change(List<String> before, List<String> after) {
    before.stream().filter(line -> !after.contains(line)).forEach(line -> say("- " + line));
    after.stream().filter(line -> !before.contains(line)).forEach(line -> say("+ " + line));
  }

  void check(String claim, boolean holds) {
    failures += holds ? 0 : 1;
    say((holds ? "[ok] " : "[NO] ") + claim);
  }

  /** The exit code: 0 when every claim held. */
  int end() {
    System.out.println();
    System.out.println(
        failures == 0 ? "All as told." : failures + " of these claims did not hold.");
    return failures == 0 ? 0 : 1;
  }
}
