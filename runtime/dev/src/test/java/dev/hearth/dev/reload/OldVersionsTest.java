package dev.hearth.dev.reload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.hearth.HotProgram;
import dev.hearth.dev.leak.Suspect;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedLoader;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.SchemaJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldVersionsTest {
  @TempDir Path folder;
  private final List<Running> inUse = new ArrayList<>();
  private final OldVersions old = new OldVersions(() -> inUse);

  @Test
  void manyThatAreHeldAreSuspectedUntilTheyAreNamed() {
    List<Version> held = new ArrayList<>();
    Versions versions = versions();
    inUse.add(running(versions));
    for (int i = 1; i <= 19; i++) {
      held.add(drop(versions, i));
    }
    assertEquals(List.of(), old.suspects());
    held.add(drop(versions, 20));
    List<Suspect> suspects = old.suspects();
    assertEquals(
        IntStream.rangeClosed(1, 20).boxed().toList(),
        suspects.stream().map(Suspect::number).toList());
    old.named(suspects);
    drop(versions, 21);
    assertEquals(List.of(), old.suspects());
    assertFalse(held.isEmpty());
  }

  @Test
  void whatAReloadOnTrialMayComeBackToIsNoSuspect() {
    Versions versions = versions();
    inUse.add(running(versions));
    List<Version> held = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      held.add(drop(versions, i));
      inUse.add(new Running(held.get(i - 1), inUse.get(0).program(), false));
    }
    assertEquals(List.of(), old.suspects());
    inUse.subList(1, inUse.size()).clear();
    assertEquals(20, old.suspects().size());
    assertFalse(held.isEmpty());
  }

  @Test
  void manyThatNobodyHoldsAreCollected() {
    Versions versions = versions();
    inUse.add(running(versions));
    for (int i = 1; i <= 20; i++) {
      drop(versions, i);
    }
    assertEquals(List.of(), old.suspects());
  }

  private Version drop(Versions versions, int number) {
    Version version = load(versions, number);
    old.drop(version);
    return version;
  }

  private static Running running(Versions versions) {
    HotProgram program =
        new HotProgram() {
          @Override
          public void start() {}

          @Override
          public void step() {}
        };
    return new Running(load(versions, 99), program, false);
  }

  private static Version load(Versions versions, int number) {
    CompiledSchema compiled =
        ImmutableCompiledSchema.builder()
            .base(0)
            .history("")
            .schema(ImmutableStateSchema.builder().build())
            .build();
    byte[] schema = SchemaJson.write(compiled).getBytes(StandardCharsets.UTF_8);
    Code code = new Code(Map.of(), Map.of(CompiledSchema.RESOURCE, schema));
    return versions.load(number, code);
  }

  private Versions versions() {
    ClassLoader application = OldVersionsTest.class.getClassLoader();
    return new Versions(folder, new PinnedLoader(application, folder, Set.of()));
  }
}
