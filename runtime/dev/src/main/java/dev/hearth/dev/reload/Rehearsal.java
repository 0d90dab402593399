package dev.hearth.dev.reload;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.Turns;
import dev.hearth.Writes;
import dev.hearth.dev.compile.Compilation;
import dev.hearth.dev.load.Code;
import dev.hearth.dev.load.PinnedLoader;
import dev.hearth.dev.watch.Save;
import dev.hearth.schema.CompiledSchema;
import dev.hearth.schema.Component;
import dev.hearth.schema.ImmutableCompiledSchema;
import dev.hearth.schema.ImmutableStateDef;
import dev.hearth.schema.ImmutableStateSchema;
import dev.hearth.schema.SchemaJson;
import dev.hearth.schema.StateDef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reloads a little program of its own, so that the first real reload does not make a running game
 * wait for the classes that reloads take.
 */
public final class Rehearsal {
  private static final Path NOWHERE = Path.of("rehearsal").toAbsolutePath();

  /** A value. */
  record Part(int size, List<Integer> sizes) {}

  /** The program. */
  static final class Play implements HotProgram {
    private final Hot<Map<String, Part>> parts =
        Hot.of(Map.of("a", new Part(1, List.of(1)), "b", new Part(2, List.of())));

    @Override
    public void start() {}

    @Override
    public void step() {
      parts.set(parts.get());
    }
  }

  private Rehearsal() {}

  /** Plays it, for nothing but the time it takes. */
  public static void play() {
    ClassLoader own = Objects.requireNonNull(Rehearsal.class.getClassLoader());
    Versions versions = new Versions(NOWHERE, new PinnedLoader(own, NOWHERE, Set.of()));
    Turns turns = VersionTurns.of(() -> {});
    Running before = Running.start(versions.load(1, code()), Play.class.getName(), turns);
    CompiledSchema compiled = before.version().compiled();
    Compilation compilation = new Compilation(code(), List.of(), 0, Duration.ZERO, Duration.ZERO);
    Candidate candidate =
        new Candidate(compilation, compiled, new Save(0, false, false), List.of(), Map.of(), 0);
    Reload reload = new Reloader(versions, new StateCarrier(), false).reload(before, candidate);
    ContextLoader.move(before.version().loader(), reload.now().version().loader());
    new Guarded<>(() -> reload.now().program().done(), new Writes()).get();
    Telling.reloaded(reload, List.of());
  }

  private static Code code() {
    String schema = SchemaJson.write(compiled());
    return new Code(
        Map.of(
            Part.class.getName(), classFile(Part.class),
            Play.class.getName(), classFile(Play.class)),
        Map.of(CompiledSchema.RESOURCE, schema.getBytes(StandardCharsets.UTF_8)));
  }

  private static CompiledSchema compiled() {
    StateDef part = def(Part.class, StateDef.Kind.RECORD, "size", "int", "sizes", "List<Integer>");
    String parts = "Map<String," + Part.class.getName() + ">";
    StateDef play = def(Play.class, StateDef.Kind.ENTITY, "parts", parts);
    return ImmutableCompiledSchema.builder()
        .base(0)
        .history("")
        .schema(
            ImmutableStateSchema.builder()
                .addRoots(play.name())
                .putTypes(part.name(), part)
                .putTypes(play.name(), play)
                .build())
        .build();
  }

  private static StateDef def(Class<?> type, StateDef.Kind kind, String... members) {
    ImmutableStateDef.Builder def = ImmutableStateDef.builder().name(type.getName()).kind(kind);
    for (int i = 0; i < members.length; i += 2) {
      def.addComponents(Component.parse(members[i], members[i + 1], List.of()));
    }
    return def.build();
  }

  private static byte[] classFile(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(Rehearsal.class.getResourceAsStream(file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("a class of this jar cannot be read", e);
    }
  }
}
