package dev.hearth.test.snapshot;

import dev.hearth.HotProgram;
import dev.hearth.Snapshots;
import dev.hearth.flatten.Flatten;
import dev.hearth.test.harness.Loaded;
import dev.hearth.test.harness.SourceModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small program with every kind of state, and its snapshot files. */
final class Fleet implements AutoCloseable {
  static final String MAIN = "fleet.Main";

  private static final String SOURCE =
      """
      package fleet;

      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.time.*;
      import java.util.*;

      @HotState
      public final class Main implements HotProgram {
        private final Hot<Map<String, Ship>> ships = Hot.of(Map.of());
        private final Hot<List<Crew>> crew = Hot.of(List.of());
        private final Hot<List<Order>> orders = Hot.of(List.of());
        private final Hot<Phase> phase = Hot.of(Phase.PLAY);
        private final Hot<Long> tick = Hot.of(0L);

        public static void main(String[] args) { HotRuntime.run(Main.class, args); }

        @Override public void start() {
          System.out.println("start");
          Map<String, Ship> all = new LinkedHashMap<>();
          Vec home = new Vec(0.5, -0.0);
          all.put("red", Ship.of(home, 3));
          all.put("blue", Ship.of(home, 4));
          ships.set(all);
          Crew one = new Crew("Ann");
          Crew two = new Crew("Bob");
          one.likes(two);
          two.likes(one);
          crew.set(List.of(one, two, one));
          orders.set(new ArrayList<>(List.of(new Wait(Duration.ofSeconds(2), Optional.empty()), new Go("red", Optional.of(home)))));
        }

        @Override public void step() {
          tick.update(t -> t + 1);
          System.out.println("tick " + tick.get() + " " + text());
          STEP
        }

        @Override public Duration period() { return Duration.ofMillis(20); }

        String text() {
          Crew first = crew.get().get(0);
          return ships.get() + " " + orders.get() + " " + phase.get() + " " + first.text()
              + (first == crew.get().get(2)) + ships.get().getClass().getSimpleName();
        }
      }

      @HotState record Vec(double x, double y) {}
      @HotState record Ship(Vec pos, TYPE PART) {
        static Ship of(Vec pos, int number) { return new Ship(pos, VALUE); }
      }
      @HotState enum Phase { PLAY, OVER }
      @HotState sealed interface Order permits Go, Wait {}
      @HotState record Go(String ship, Optional<Vec> to) implements Order {}
      @HotState record Wait(Duration time, Optional<Order> then) implements Order {}

      @HotState
      final class Crew {
        private final Hot<String> name = Hot.of("");
        private final Hot<Optional<Crew>> likes = Hot.of(Optional.empty());

        private Crew() {}
        Crew(String name) { this.name.set(name); }
        void likes(Crew other) { likes.set(Optional.of(other)); }
        String text() { return name.get() + likes.get().map(c -> c.name.get() + c.likes.get().map(d -> d == this)); }
      }
      """;

  private final SourceModule module;
  private final Path folder;
  private Loaded code;

  private Fleet(SourceModule module, Path folder, Loaded code) {
    this.module = module;
    this.folder = folder;
    this.code = code;
  }

  /**
   * The program's source.
   *
   * @param part a component of its ships, with its type
   * @param value what that is, made of {@code number}
   * @param step more statements of a step
   */
  static String source(String part, String value, String step) {
    return SOURCE.replace("TYPE PART", part).replace("VALUE", value).replace("STEP", step);
  }

  /** The program in its first version, which is sealed. */
  static Fleet in(Path folder) {
    SourceModule module = SourceModule.in(folder);
    module.save("fleet/Main.java", source("long guns", "number", ""));
    module.build();
    module.seal();
    return new Fleet(module, folder, Loaded.of(module));
  }

  SourceModule module() {
    return module;
  }

  Class<? extends HotProgram> program() {
    return code.program(MAIN);
  }

  /** Builds another version of it; what is restored from now on is that. */
  void become(String source) {
    code.close();
    module.save("fleet/Main.java", source);
    module.build();
    code = Loaded.of(module);
  }

  /** Flattens what was built; what is restored from now on has no handles. */
  int flatten() throws IOException {
    code.close();
    int count = Flatten.inPlace(module.output());
    code = Loaded.of(module);
    return count;
  }

  HotProgram started() {
    return code.started(MAIN);
  }

  /** A snapshot of a fresh program. */
  Path saved(String name) {
    Path file = folder.resolve(name);
    Snapshots.save(started(), file);
    return file;
  }

  HotProgram restored(Path file) {
    return Snapshots.restore(program(), file);
  }

  static String text(HotProgram program) {
    return (String) Loaded.call(program, "text");
  }

  /** A file with other bytes. */
  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    code.close();
  }
}
