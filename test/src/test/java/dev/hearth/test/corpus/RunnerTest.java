package dev.hearth.test.corpus;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.files.Trees;
import dev.hearth.test.harness.CorpusProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases that are bad on purpose, among good ones: each fails for its own reason, and no other. */
final class RunnerTest {
  private static final int GOOD = 4;

  @TempDir static Path folder;
  private static CorpusProcess run;

  @BeforeAll
  static void runAll() {
    good("10-good").whole("1", "", 2);
    good("20-sets-a-property").whole("1", "System.setProperty(\"left\", \"5\");", 2);
    good("30-reads-a-property").whole("Integer.getInteger(\"left\", 1)", "", 2);
    good("99-last").whole("1", "", 2);

    bad("loops").whole("1", "while (true) { }", 2);
    bad("waits")
        .whole("1", "try { Thread.sleep(1_000_000); } catch (InterruptedException e) { }", 2);
    bad("exits").whole("1", "System.exit(0);", 2);
    bad("halts-having-said-so")
        .whole(
            "1",
            "System.out.println(\"9 passed, 0 failed\"); System.out.flush();"
                + " Runtime.getRuntime().halt(0);",
            2);
    bad("claims-to-pass")
        .whole(
            "1", "for (int i = 0; i < 10000; i++) System.out.println(\"9 passed, 0 failed\");", 3);
    bad("throws-in-start").whole("Value.fail(\"first line\\n9 passed, 0 failed\\n\")", "", 2);
    bad("throws-in-a-step").whole("1", "Value.fail(\"no step\");", 2);
    bad("eats-memory")
        .whole(
            "1",
            "var all = new java.util.ArrayList<byte[]>();"
                + " while (true) all.add(new byte[1 << 26]);",
            2);
    bad("leaves-a-thread")
        .whole(
            "1",
            "Thread t = new Thread(() -> { while (true) { } }, \"endless\");"
                + " t.setDaemon(true); t.start();",
            2);
    bad("leaves-a-process")
        .whole(
            "1",
            "try { new ProcessBuilder(\"sleep\", \"100\").start(); }"
                + " catch (java.io.IOException e) { }",
            2);
    bad("leaves-work")
        .whole(
            "1",
            "java.util.concurrent.ForkJoinPool.commonPool().execute("
                + "() -> { while (true) { } });",
            2);
    bad("starts-otherwise")
        .whole("Integer.getInteger(\"more\", 1)", "System.setProperty(\"more\", \"2\");", 2);
    bad("wrong-state").whole("1", "", 2).state(2, 21);
    bad("wrong-problems").whole("1", "", 2).file("problems-2.txt", "lost-component Value.n");
    bad("accepted")
        .v1("1", "")
        .version("v2-undecided", "", "", "1", "")
        .file("problems-2.txt", "lost-component Value.n");
    bad("refused").whole("1", "", 2).file("v2/game/From1.java", "");
    bad("no-java").whole("1", "", 2).file("v2/game/From1.java", "class From1 { nothing }");
    bad("no-program").whole("1", "", 2).keys("program.2=game.Other");
    bad("never-refuses").v1("1", "").version("v2", "", "", "1", "").keys("refusedAt=2\nreason=no");
    bad("refuses-otherwise")
        .v1("1", "")
        .version("v2", "", "", "1", "")
        .edit(
            "v2/game/Main.java",
            "static int fail",
            "Value { if (n == 2) fail(\"two\"); } static int fail")
        .keys("refusedAt=2\nreason=three");
    bad("unknown-key").whole("1", "", 2).keys("stpes=2");
    run = CorpusProcess.run("--workers", "1", "--seconds", "10", folder.toString());
  }

  private static CaseFiles good(String name) {
    return CaseFiles.in(folder, name);
  }

  private static CaseFiles bad(String name) {
    return CaseFiles.in(folder.resolve("50-bad"), name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "loops | case: expected to end within 10 s, came it is still at game.Main.step(Main.java:1",
        "waits | case: expected to end within 10 s, came it is still at java.lang.Thread.sleep",
        "exits | case: expected a result, came its JVM ended with exit code 0",
        "halts-having-said-so | case: expected a result, came its JVM ended with exit code 0",
        "claims-to-pass | live: expected state.json: value.n = 3, came 2",
        "throws-in-start | live: expected v1 to start and take 1 steps, came"
            + " java.lang.IllegalStateException: first line",
        "throws-in-a-step | live: expected v1 to start and take 1 steps, came",
        "eats-memory | case: expected a result, came its JVM ended with exit code 3, out of memory",
        "leaves-a-thread | case: expected nothing left running, came thread endless",
        "leaves-a-process | case: expected nothing left running, came process",
        "leaves-work | case: expected nothing left running, came work in the common pool",
        "starts-otherwise | restart: expected as live: value.n = 2, came 3",
        "wrong-state | live: expected state.json: value.m = 21, came 20",
        "wrong-state | restart: expected state.json: value.m = 21, came 20",
        "wrong-state | jump from v1: expected state.json: value.m = 21, came 20",
        "wrong-problems | build v2-undecided: expected lost-component Value.n,"
            + " came undecided-component Value.m",
        "accepted | build v2-undecided: expected lost-component Value.n, came accepted",
        "refused | build v2: expected accepted, came refused: game/Main.java:",
        "no-java | build v2: expected accepted, came refused: game/From1.java:1: <identifier>",
        "no-program | live: expected v2 to take over, came"
            + " after v2 the program is a game.Main",
        "no-program | restart: expected v2 to take over, came" + " v2 has no program game.Other",
        "never-refuses | live: expected v2 to be refused with \"no\", came it has taken over",
        "never-refuses | restart: expected v2 to be refused with \"no\", came it has taken over",
        "refuses-otherwise | live: expected v2 to be refused with \"three\", came",
        "unknown-key | case: expected a whole case, came case.properties has an unknown key: stpes"
      })
  void badCaseFailsForItsReason(String name, String said) {
    String line = "FAILED " + folder.resolve("50-bad").resolve(name) + ": " + said;
    assertTrue(
        run.lines().stream().anyMatch(l -> l.startsWith(line)), () -> line + "\n" + run.text());
  }

  @Test
  void goodCasesAreNotDisturbed() {
    assertTrue(
        run.lines().stream().noneMatch(line -> line.contains("-good") || line.contains("property")),
        run::text);
  }

  @Test
  void lastLineIsTheCountAndNoOtherLooksLikeIt() {
    List<String> counts =
        run.lines().stream().filter(line -> line.matches("\\d+ passed, \\d+ failed")).toList();
    int bad = requireNonNull(folder.resolve("50-bad").toFile().list()).length;
    assertEquals(List.of(GOOD + " passed, " + bad + " failed"), counts, run::text);
    assertEquals(counts.get(0), run.lines().get(run.lines().size() - 1));
    assertEquals(1, run.exit());
  }

  /** A case of this repository whose state depends on whether it is flattened, and says so. */
  @Test
  void whatAFlattenedProgramDoesOtherwiseIsTold() throws Exception {
    Path honest =
        CorpusProcess.cases()
            .resolve(
                "877-hole-writes-to-a-neighbour-that-comes-before-it-and-to-one-that-comes-after");
    assertEquals(0, CorpusProcess.run("--flattened", honest.toString()).exit());
    Path silent = folder.resolve("90-silent");
    Trees.copy(honest, silent);
    Path keys = silent.resolve("case.properties");
    String text = Files.readString(keys);
    Files.writeString(keys, text.replaceAll("boxedOnly=.*", ""));
    CorpusProcess boxed = CorpusProcess.run(silent.toString());
    assertEquals(0, boxed.exit(), boxed::text);
    CorpusProcess flattened = CorpusProcess.run("--flattened", silent.toString());
    assertEquals(1, flattened.exit(), flattened::text);
    assertTrue(
        flattened.text().contains("jump from v1, flattened: expected as live: nodes[0]"),
        flattened::text);
  }

  @Test
  void wrongCallsAreTold() {
    assertEquals(2, CorpusProcess.run().exit());
    CorpusProcess empty = CorpusProcess.run(folder.resolve("10-good/v1").toString());
    assertEquals(2, empty.exit());
    assertTrue(empty.text().contains("holds no case"), empty::text);
    CorpusProcess none = CorpusProcess.run(folder.resolve("nowhere").toString());
    assertEquals(2, none.exit());
    assertTrue(none.text().contains("is not a folder"), none::text);
    CorpusProcess zero = CorpusProcess.run("--workers", "0", folder.toString());
    assertEquals(2, zero.exit());
    assertTrue(zero.text().contains("at least 1"), zero::text);
  }
}
