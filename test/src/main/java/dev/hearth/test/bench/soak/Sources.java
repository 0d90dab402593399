package dev.hearth.test.bench.soak;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes a version of the program as Java. */
final class Sources {
  /** Where what differs between edits that touch code only is. */
  static final String RULES = "town/Rules.java";

  /** Where components of items are decided on. */
  static final String DECISIONS = "town/Decisions.java";

  static final String ITEM = "town/Item.java";

  private static final String TOWN =
      """
      package town;

      import dev.hearth.Held;
      import dev.hearth.Hot;
      import dev.hearth.HotProgram;
      import dev.hearth.HotRuntime;
      import dev.hearth.annotations.HotState;
      import java.io.IOException;
      import java.io.UncheckedIOException;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.ArrayList;
      import java.util.List;

      @HotState
      public final class Town implements HotProgram, Gate {
        private final Hot<Integer> last = Hot.of(0);
        private final Hot<Long> sum = Hot.of(0L);
        private final Hot<List<Item>> items = Hot.of(List.of());
        private final Hot<List<Person>> people = Hot.of(List.of());
        private final Hot<Mood> mood = Hot.of(Mood.CALM);
        private final Hot<Long> visits = Hot.of(0L);
        private final Held<Guest> guest = Held.of(Guest::come, Guest::leave);

        @Override
        public void start() {
          guest.get();
          Person one = new Person();
          Person other = new Person();
          one.befriend(other);
          other.befriend(one);
          people.set(List.of(one, other));
        }

        @Override
        public void step() {
          if (last.get() != Rules.EDIT) {
            last.set(Rules.EDIT);
            turn();
            show();
          }
        }

        @Override
        public long visit(int more) {
          if (more > 0) {
            visits.update(n -> n + more);
          }
          return visits.get();
        }

        private void turn() {
          sum.update(Rules::next);
          mood.set(Mood.valueOf(Rules.MOOD));
          people.get().forEach(Person::grow);
          List<Item> all = new ArrayList<>(items.get());
          all.add(Item.of(last.get(), sum.get()));
          items.set(List.copyOf(all.subList(Math.max(0, all.size() - %d), all.size())));
          Rules.check();
        }

        private void show() {
          String ages = "";
          for (Person person : people.get()) {
            ages += person.age() + " ";
          }
          boolean friends =
              people.get().get(0).isFriendOf(people.get().get(1))
                  && people.get().get(1).isFriendOf(people.get().get(0));
          try {
            Files.writeString(
                Path.of("state.txt"),
                "%%d %%d %%s %%s%%s %%s"
                    .formatted(
                        last.get(),
                        sum.get(),
                        mood.get(),
                        ages,
                        items.get(),
                        friends ? "friends" : "strangers"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public Duration period() {
          return Duration.ofMillis(5);
        }

        public static void main(String[] args) {
          HotRuntime.run(Town.class, args);
        }
      }
      """
          .formatted(Town.ITEMS);

  private static final String GATE =
      """
      package town;

      import dev.hearth.annotations.Pinned;

      @Pinned
      public interface Gate {
        long visit(int more);
      }
      """;

  /** A thread that calls and reads all the time; no visit is lost, and none is seen twice. */
  private static final String GUEST =
      """
      package town;

      import dev.hearth.UpdatePoint;
      import dev.hearth.annotations.Pinned;
      import java.io.IOException;
      import java.nio.file.Files;
      import java.nio.file.Path;

      @Pinned
      public final class Guest implements Runnable {
        private final UpdatePoint<Gate> gate = UpdatePoint.of(Gate.class);
        private final Thread thread = new Thread(this, "guest");

        public static Guest come() {
          Guest guest = new Guest();
          guest.thread.setDaemon(true);
          guest.thread.start();
          return guest;
        }

        public void leave() {
          thread.interrupt();
        }

        @Override
        public void run() {
          try {
            for (long n = 1; true; n++) {
              long called = gate.call(g -> g.visit(1)).get();
              long read = gate.read(g -> g.visit(0));
              if (called != n || read != n) {
                Files.writeString(
                    Path.of("broken.txt"), "visit " + n + " was " + called + ", then " + read);
              }
              Thread.sleep(1);
            }
          } catch (InterruptedException e) {
            // It has left.
          } catch (IOException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      """;

  private static final String PERSON =
      """
      package town;

      import dev.hearth.Hot;
      import dev.hearth.annotations.HotState;
      import java.util.Optional;

      @HotState
      public final class Person {
        private final Hot<Long> age = Hot.of(0L);
        private final Hot<Optional<Person>> friend = Hot.of(Optional.empty());

        Person() {}

        void befriend(Person other) {
          friend.set(Optional.of(other));
        }

        boolean isFriendOf(Person other) {
          return friend.get().orElse(this) == other;
        }

        void grow() {
          age.update(a -> a + %d);
        }

        long age() {
          return age.get();
        }
      }
      """;

  private Sources() {}

  /** All files, by their paths. */
  static SortedMap<String, String> of(Code code) {
    SortedMap<String, String> files = new TreeMap<>();
    files.put("town/Town.java", TOWN);
    files.put("town/Gate.java", GATE);
    files.put("town/Guest.java", GUEST);
    files.put("town/Person.java", PERSON.formatted(code.years()));
    files.put(ITEM, item(code));
    files.put("town/Mood.java", state("enum Mood { " + String.join(", ", code.moods()) + " }"));
    files.put(RULES, rules(code, ""));
    if (!code.components().isEmpty()) {
      files.put(DECISIONS, decisions(code, ""));
    }
    code.files()
        .forEach(
            n ->
                files.put(
                    "town/Extra" + n + ".java",
                    "package town;\n\nfinal class Extra%1$d {\n  static int of() { return %1$d; }\n}\n"
                        .formatted(n)));
    return files;
  }

  private static String state(String declaration) {
    return "package town;\n\n@dev.hearth.annotations.HotState\npublic " + declaration + "\n";
  }

  static String item(Code code) {
    String declared = each(code, ", long more%1$d");
    return state(
        """
        record Item(int id, long value%s) {
          static Item of(int id, long sum) {
            return new Item(id, sum%s);
          }
        }"""
            .formatted(declared, each(code, ", sum + %1$d")));
  }

  /** With {@code check} in it, which each first step runs. */
  static String rules(Code code, String check) {
    String files =
        code.files().stream().map(n -> " + Extra" + n + ".of()").collect(Collectors.joining());
    return """
    package town;

    final class Rules {
      static final int EDIT = %d;
      static final String MOOD = "%s";

      static long next(long sum) {
        return sum * 31 + %d%s;
      }

      static void check() {%s}
    }
    """
        .formatted(code.edit(), code.mood(), code.amount(), files, check);
  }

  /** With {@code begin} at the beginning of each method. */
  static String decisions(Code code, String begin) {
    String methods =
        each(
            code,
            """

              @Override
              protected long more%1$d(V1.Item old) {
                BEGINreturn old.id() * %1$dL;
              }
            """);
    return "package town;\n\n@dev.hearth.annotations.Migrates(1)\n"
        + "final class Decisions extends V1.Migration {"
        + methods.replace("BEGIN", begin)
        + "}\n";
  }

  private static String each(Code code, String text) {
    return code.components().stream().map(text::formatted).collect(Collectors.joining());
  }

  /** What differs between two programs: texts to write, empty ones for files to delete. */
  static Map<String, String> changes(Map<String, String> before, Map<String, String> after) {
    SortedMap<String, String> changes = new TreeMap<>();
    before.keySet().forEach(file -> changes.put(file, ""));
    changes.putAll(after);
    changes.entrySet().removeIf(e -> e.getValue().equals(before.getOrDefault(e.getKey(), "")));
    return changes;
  }
}
