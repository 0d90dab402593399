package dev.hearth.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.test.harness.DevProcess;
import dev.hearth.test.harness.Jars;
import dev.hearth.test.harness.Report;
import dev.hearth.test.harness.SealProcess;
import dev.hearth.test.harness.SourceModule;
import dev.hearth.test.harness.Tiny;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a program is started, it reloads, and nothing has to be set for it. */
final class StartTest {
  private static final List<String> MAIN = List.of("tiny.Main");

  @TempDir Path folder;
  private SourceModule module;
  private Path elsewhere;

  @BeforeEach
  void build() throws IOException {
    elsewhere = Files.createDirectories(folder.resolve("else where"));
    module = SourceModule.in(Files.createDirectories(folder.resolve("mod ule")));
    module.save(Tiny.MAIN, program(1));
    module.build();
    module.seal();
  }

  @Test
  void javaWithAClassPathFromAnotherFolderAsAnIdeStartsIt() {
    reloads(DevProcess.start(module, elsewhere, module.classPath(), MAIN));
  }

  @Test
  void javaWithAJarThatOnlyNamesTheClassPathAsAnIdeMakesOneOfALongOne() throws IOException {
    Path jar = elsewhere.resolve("classpath.jar");
    Jars.pathing(module.classPath(), jar);
    reloads(DevProcess.start(module, elsewhere, List.of(jar), MAIN));
  }

  @Test
  void hostThatOwnsTheLoop() {
    String loop =
        "HotRuntime run = HotRuntime.start(Main.class); while (!run.done()) { run.step();"
            + " try { Thread.sleep(20); } catch (InterruptedException e) { return; } }";
    module.save(Tiny.MAIN, program(1).replace("HotRuntime.run(Main.class, args);", loop));
    module.build();
    reloads(DevProcess.start(module, MAIN));
  }

  @Test
  void programThatWasSealedAfterItWasBuilt() {
    module.forgetHistory();
    module.build();
    SealProcess.seal(module);
    try (DevProcess process = DevProcess.start(module, MAIN)) {
      process.report("started");
      Report first = process.report();
      assertTrue(List.of("reloaded", "unchanged").contains(first.verdict()), first::text);
      assertEquals("state version 1", first.members().get("to"), first::text);
      process.more(3, "code 1 ");
      module.save(Tiny.MAIN, program(2).replace("int x", "int x, int y"));
      Report refused = process.report("refused");
      assertTrue(refused.messages().contains("[hot:undecided-component] P.y"), refused::text);
    }
  }

  @Test
  void sourcesThatWereSavedAfterTheBuildTakeOverAtOnce() throws IOException {
    module.save(Tiny.MAIN, program(2));
    // File times are coarse, and this is saved right after the build.
    FileTime later = FileTime.from(Instant.now().plusSeconds(1));
    Files.setLastModifiedTime(module.file(Tiny.MAIN), later);
    try (Tiny tiny = Tiny.of(module, DevProcess.start(module, MAIN))) {
      tiny.report("reloaded");
      assertEquals("[P[x=1]]", tiny.first(2).state());
      tiny.check();
    }
  }

  @Test
  void jarIsRefusedWithAWordOnWhatToDo() throws IOException {
    Path jar = elsewhere.resolve("tiny.jar");
    Jars.pack(module.output(), jar);
    List<Path> classPath = new ArrayList<>(module.classPath());
    classPath.set(0, jar);
    try (DevProcess process = DevProcess.start(module, elsewhere, classPath, MAIN)) {
      String text = process.ended();
      assertTrue(text.contains("tiny.Main is in no directory on the class path"), text);
      assertTrue(text.contains("target/classes"), text);
    }
  }

  @Test
  void programThatWasCompiledWithoutTheProcessorIsRefused() throws IOException {
    Files.delete(module.output().resolve("META-INF/hearth/schema.json"));
    try (DevProcess process = DevProcess.start(module, MAIN)) {
      String text = process.ended();
      assertTrue(text.contains("compiled without Hearth's annotation processor"), text);
      assertTrue(text.contains("-processorpath"), text);
    }
  }

  private void reloads(DevProcess process) {
    try (Tiny tiny = Tiny.of(module, process)) {
      tiny.save(program(2).replace("int x", "int x, int y"));
      Report refused = tiny.report("refused");
      assertTrue(refused.messages().contains("tiny/Main.java:"), refused::text);
      tiny.decide("", "@Override protected int y(V1.P old) { return old.x() + 1; }");
      tiny.report("reloaded");
      assertEquals("[P[x=1, y=2]]", tiny.first(2).state());
      tiny.check();
    }
  }

  private static String program(int code) {
    return Tiny.program(
        code,
        "List<P>",
        code == 1 ? "List.of(new P(1))" : "List.of()",
        "@HotState record P(int x) {}");
  }
}
