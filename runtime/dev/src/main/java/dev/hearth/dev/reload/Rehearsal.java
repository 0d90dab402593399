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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reloads a little program of its own, so that the first real reload does not make a running game
 * wait for the classes that reloads take, nor the next ones for their compiled code.
 */
public final class Rehearsal {
  private static final Path NOWHERE = Path.of("rehearsal").toAbsolutePath();

  /** A value. */
  record Part(int size, List<Integer> sizes, Optional<Point> at) {}

  /** A value in it. */
  record Point(double x, double y) {}

  /** An entity; its class is loaded again, and has no part in this nest then. */
  static final class Actor {
    final Hot<String> name = Hot.of("");
    final Hot<Point> at = Hot.of(new Point(0, 0));
  }

  /** The program. */
  static final class Play implements HotProgram {
    private final Hot<Map<String, Part>> parts = Hot.of(new LinkedHashMap<>());
    private final Hot<List<Actor>> actors = Hot.of(new ArrayList<>());

    @Override
    public void start() {}

    @Override
    public void step() {
      int number = parts.get().size();
      Point at = new Point(number, 1);
      parts.get().put("part " + number, new Part(number, List.of(number), Optional.of(at)));
      Actor actor = new Actor();
      actor.name.set("actor " + number);
      actor.at.set(at);
      actors.get().add(actor);
    }
  }

  private Rehearsal() {}

  /**
   * Plays it, for nothing but the time it takes.
   *
   * @param steps how many of them the program makes before it is reloaded
   */
  public static void play(int steps) {
    ClassLoader own = Objects.requireNonNull(Rehearsal.class.getClassLoader());
    Versions versions = new Versions(NOWHERE, new PinnedLoader(own, NOWHERE, Set.of()));
    Turns turns = VersionTurns.of(() -> {});
    Running before = Running.start(versions.load(1, code()), Play.class.getName(), turns);
    for (int i = 0; i < steps; i++) {
      before.program().step();
    }
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
        Stream.of(Part.class, Point.class, Actor.class, Play.class)
            .collect(Collectors.toMap(Class::getName, Rehearsal::classFile)),
        Map.of(CompiledSchema.RESOURCE, schema.getBytes(StandardCharsets.UTF_8)));
  }

  private static CompiledSchema compiled() {
    String point = Point.class.getName();
    List<StateDef> types =
        List.of(
            def(
                Part.class,
                StateDef.Kind.RECORD,
                List.of("size", "int", "sizes", "List<Integer>", "at", "Optional<" + point + ">")),
            def(Point.class, StateDef.Kind.RECORD, List.of("x", "double", "y", "double")),
            def(Actor.class, StateDef.Kind.ENTITY, List.of("name", "String", "at", point)),
            def(
                Play.class,
                StateDef.Kind.ENTITY,
                List.of(
                    "parts", "Map<String," + Part.class.getName() + ">",
                    "actors", "List<" + Actor.class.getName() + ">")));
    return ImmutableCompiledSchema.builder()
        .base(0)
        .history("")
        .schema(
            ImmutableStateSchema.builder()
                .addRoots(Play.class.getName())
                .putAllTypes(types.stream().collect(Collectors.toMap(StateDef::name, def -> def)))
                .build())
        .build();
  }

  private static StateDef def(Class<?> type, StateDef.Kind kind, List<String> members) {
    ImmutableStateDef.Builder def = ImmutableStateDef.builder().name(type.getName()).kind(kind);
    for (int i = 0; i < members.size(); i += 2) {
      def.addComponents(Component.parse(members.get(i), members.get(i + 1), List.of()));
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
