package dev.hearth.dev.beside;

/** Sources of a program whose steps write to its state at random, in two versions. */
final class Fleet {
  /** What stays as it is. */
  static final String WORLD =
      """
      package fleet;
      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;

      @HotState
      public final class World implements HotProgram {
        private final Hot<List<Ship>> ships = Hot.of(List.of());
        private final Hot<Map<String, Ship>> byName = Hot.of(Map.of());
        private final Hot<TreeMap<Integer, Rock>> rocks = Hot.of(new TreeMap<>());
        private final Hot<List<Vec>> path = Hot.of(List.of());
        private final Hot<Deque<Ship>> queue = Hot.of(new ArrayDeque<>());
        private final Hot<Ship[]> line = Hot.of(new Ship[0]);
        private final Hot<Optional<Ship>> flag = Hot.of(Optional.empty());
        private final Hot<List<List<Vec>>> nested = Hot.of(List.of());
        private final Hot<Set<Vec>> seen = Hot.of(Set.of());
        private final Hot<List<Ship>> alias = Hot.of(List.of());
        private final Hot<Long> seed = Hot.of(1L);
        // count

        public void start() {}

        public void fill(long seed, int size) {
          Random random = new Random(seed);
          List<Ship> all = new ArrayList<>();
          Map<String, Ship> named = new HashMap<>();
          for (int i = 0; i < size; i++) {
            Ship ship = new Ship("s" + i, new Vec(random.nextInt(50), i));
            all.add(ship);
            named.put("s" + i, ship);
            rocks.get().put(i, new Rock(ship.where(), i));
          }
          ships.set(all);
          alias.set(all);
          byName.set(named);
          line.set(all.subList(0, size / 3).toArray(new Ship[0]));
          seen.set(new HashSet<>());
          nested.set(new ArrayList<>(List.of(new ArrayList<>(), List.of(new Vec(1, 1)))));
          this.seed.set(seed);
        }

        public void step() {
          Random random = new Random(seed.get());
          seed.set(random.nextLong());
          int changes = random.nextInt(12);
          for (int i = 0; i < changes; i++) {
            change(random);
          }
          if (random.nextInt(10) == 0) {
            throw new IllegalStateException("thrown by a step");
          }
        }

        private Ship any(Random random) {
          return ships.get().get(random.nextInt(ships.get().size()));
        }

        private Vec vec(Random random) {
          return random.nextBoolean() ? any(random).where() : new Vec(random.nextInt(50), 7);
        }

        private void change(Random random) {
          List<Ship> all = ships.get();
          switch (random.nextInt(20)) {
            case 0 -> all.add(random.nextInt(all.size()), new Ship("n" + all.size(), vec(random)));
            case 1 -> {
              if (all.size() > 200) { all.remove(random.nextInt(all.size())); }
            }
            case 2 -> all.set(random.nextInt(all.size()), any(random));
            case 3 -> ships.set(new ArrayList<>(all));
            case 4 -> byName.get().put("k" + random.nextInt(99), any(random));
            case 5 -> byName.get().remove("s" + random.nextInt(99));
            case 6 -> rocks.get().put(random.nextInt(400), new Rock(vec(random), 3));
            case 7 -> path.set(List.of(vec(random), vec(random)));
            case 8 -> queue.get().addLast(new Ship("q", vec(random)));
            case 9 -> queue.get().pollFirst();
            case 10 -> line.get()[random.nextInt(line.get().length)] = any(random);
            case 11 -> flag.set(Optional.of(new Ship("f", vec(random))));
            case 12 -> nested.get().set(0, List.of(vec(random), vec(random)));
            case 13 -> nested.set(new ArrayList<>(List.of(path.get(), path.get())));
            case 14 -> seen.get().add(vec(random));
            case 15 -> seen.get().remove(vec(random));
            case 16 -> alias.set(random.nextBoolean() ? ships.get() : path.get().isEmpty()
                ? List.of() : List.of(any(random)));
            case 17 -> rocks.get().values().iterator().next().grow(vec(random));
            default -> any(random).change(random, any(random), vec(random));
          }
        }
      }
      """;

  static final String SHIP =
      """
      package fleet;
      import dev.hearth.*;
      import dev.hearth.annotations.*;
      import java.util.*;

      @HotState
      public final class Ship {
        private final Hot<String> name = Hot.of("");
        private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
        private final Hot<Optional<Ship>> target = Hot.of(Optional.empty());
        private final Hot<Gun> gun = Hot.of(new Gun("", List.of()));
        private final Hot<Part> part = Hot.of(new Wheel(1));
        private final Hot<int[]> cells = Hot.of(new int[2]);
        private final Hot<List<Part>> parts = Hot.of(new ArrayList<>());
        // strength

        private Ship() {}

        Ship(String name, Vec pos) {
          this.name.set(name);
          this.pos.set(pos);
        }

        Vec where() { return pos.get(); }

        void change(Random random, Ship other, Vec vec) {
          switch (random.nextInt(11)) {
            case 0 -> pos.set(vec);
            case 1 -> target.set(Optional.of(other));
            case 2 -> gun.set(new Gun("g" + random.nextInt(9), List.of(vec, vec)));
            case 3 -> gun.set(new Gun("m", new ArrayList<>(List.of(vec))));
            case 4 -> {
              if (gun.get().name().equals("m")) { gun.get().at().add(vec); }
            }
            case 5 -> part.set(new Wing(vec, other));
            case 6 -> part.set(other.part.get());
            case 7 -> cells.get()[0]++;
            case 8 -> parts.get().add(new Wing(vec, other));
            case 9 -> parts.set(other.parts.get());
            default -> gun.set(other.gun.get());
          }
        }
      }
      """;

  static final String ROCK =
      """
      package fleet;
      import dev.hearth.*;
      import dev.hearth.annotations.*;

      @HotState
      public final class Rock {
        private final Hot<Vec> pos = Hot.of(new Vec(0, 0));
        private final Hot<Integer> mass = Hot.of(0);
        // weight

        private Rock() {}

        Rock(Vec pos, int mass) {
          this.pos.set(pos);
          this.mass.set(mass);
        }

        void grow(Vec pos) {
          this.pos.set(pos);
          mass.update(m -> m + 1);
        }
      }
      """;

  static final String VEC =
      """
      package fleet;
      @dev.hearth.annotations.HotState
      public record Vec(int x, int y) {}
      """;

  static final String GUN =
      """
      package fleet;
      @dev.hearth.annotations.HotState
      public record Gun(String name, java.util.List<Vec> at) {}
      """;

  static final String PART =
      """
      package fleet;
      @dev.hearth.annotations.HotState
      public sealed interface Part permits Wheel, Wing {}
      """;

  static final String WHEEL =
      """
      package fleet;
      @dev.hearth.annotations.HotState
      public record Wheel(int size) implements Part {}
      """;

  static final String WING =
      """
      package fleet;
      @dev.hearth.annotations.HotState
      public record Wing(Vec tip, Ship ship) implements Part {}
      """;

  /** What the second version decides: of one value, of one entity, and of what leads further. */
  static final String FROM =
      """
      package fleet;
      import dev.hearth.annotations.*;

      @Migrates(1)
      final class From1 extends V1.Migration {
        @Override protected int size(V1.Gun old) { return old.at().size(); }
        @Override protected long weight(V1.Rock old) { return old.mass() * 2L + old.pos().x(); }
        @Override protected String label(V1.Wing old) {
          return old.ship().name() + old.tip().x() + old.ship().gun().at().size();
        }
        @Override protected int strength(V1.Ship old) {
          return old.target().map(ship -> ship.cells()[0] + ship.pos().y()).orElse(-1);
        }
        @Override protected long count(V1.World old) {
          long sum = 0;
          for (V1.Ship ship : program().ships()) {
            sum = sum * 31 + ship.pos().x() + ship.name().length() + migrate(ship).power();
          }
          return sum;
        }
      }
      """;

  private Fleet() {}
}
