package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearth.Hot;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holes that read, hash and compare the entities that they ask for. */
// A view is as the generator writes it: null until it is filled. Handles are read by their owner.
@SuppressWarnings({"NullableOptional", "UnusedVariable"})
final class FillingTest {
  /** An old entity, as the generator would write its view. */
  static final class Old extends View {
    private @Nullable Integer number;
    private @Nullable Optional<Old> next;
    private @Nullable Optional<Old> back;
    private @Nullable Set<Old> all;

    private Old() {}

    Old(int number) {
      this.number = number;
      this.next = Optional.empty();
      this.back = Optional.empty();
      this.all = Set.of();
    }

    void next(Old next) {
      this.next = Optional.of(next);
    }

    int number() {
      return there(number, "number");
    }

    Optional<Old> next() {
      return there(next, "next");
    }

    Optional<Old> back() {
      return there(back, "back");
    }

    Set<Old> all() {
      return there(all, "all");
    }

    private <T> T there(@Nullable T value, String name) {
      T now = value == null ? this.<T>handle$(name) : value;
      if (now == null) {
        throw new NullPointerException(name);
      }
      return now;
    }
  }

  /** A new one. */
  static final class Now {
    final Hot<Long> number = Hot.of(-1L);
    final Hot<Optional<Now>> next = Hot.of(Optional.empty());
    final Hot<Optional<Now>> back = Hot.of(Optional.empty());
    final Hot<Set<Now>> all = Hot.of(Set.of());
    final Hot<Long> told = Hot.of(-1L);

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Now other && other.number.get().equals(number.get());
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number.get());
    }
  }

  /** The same, flattened. */
  static final class Flat {
    long number = -1;
    Optional<Flat> next = Optional.empty();
    Optional<Flat> back = Optional.empty();
    Set<Flat> all = Set.of();
    long told = -1;

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Flat other && other.number == number;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(number);
    }
  }

  /** From an old one to {@code N}; {@code told} is the hole. */
  abstract static class From<N> extends Migration {
    private final Class<N> to;

    From(Class<N> to) {
      super(Old.class);
      this.to = to;
    }

    @Override
    protected final Object migrate$(int type, Object old) {
      return migrate((Old) old);
    }

    N migrate(Old old) {
      N now =
          Carry.<Old, N>entity(
              this,
              old,
              this::make,
              (Old o, Handles h) -> {
                if (h.begin("told")) {
                  h.set(told(o));
                }
                if (h.begin("next")) {
                  h.set(next(o));
                }
                if (h.begin("back")) {
                  h.set(o.back().map(this::migrate));
                }
                if (h.begin("all")) {
                  h.set(Carry.collection(o.all(), this::migrate));
                }
                if (h.begin("number")) {
                  h.set(number(o));
                }
              });
      if (now == null) {
        throw new AssertionError();
      }
      return now;
    }

    N make(Old old) {
      return Carry.create(this, old, to);
    }

    Optional<N> next(Old old) {
      return old.next().map(this::migrate);
    }

    long number(Old old) {
      return old.number() * 10L;
    }

    abstract long told(Old old);
  }

  /** Of each the sum of its number and what the next one tells. */
  static final class Sum extends From<Now> {
    Sum() {
      super(Now.class);
    }

    @Override
    long told(Old old) {
      return old.number() + old.next().map(next -> migrate(next).told.get()).orElse(0L);
    }
  }

  /** The same, told from the one before. */
  static final class SumOfBack extends From<Now> {
    SumOfBack() {
      super(Now.class);
    }

    @Override
    long told(Old old) {
      return old.number() + old.back().map(back -> migrate(back).told.get()).orElse(0L);
    }
  }

  /** The same for flattened entities. */
  static final class FlatSum extends From<Flat> {
    FlatSum() {
      super(Flat.class);
    }

    @Override
    long told(Old old) {
      return old.number() + old.next().map(next -> migrate(next).told).orElse(0L);
    }
  }

  private static Old[] line(int length) {
    Old[] line = new Old[length];
    for (int i = 0; i < length; i++) {
      line[i] = new Old(1);
      if (i > 0) {
        line[i - 1].next = Optional.of(line[i]);
        line[i].back = Optional.of(line[i - 1]);
      }
    }
    return line;
  }

  /** None of which leads to another. */
  private static Old[] alone(int many) {
    return Stream.generate(() -> new Old(1)).limit(many).toArray(Old[]::new);
  }

  @Test
  void whatAHoleReadsIsThere() {
    From<Now> reading =
        new From<>(Now.class) {
          @Override
          long told(Old old) {
            return old.next().map(next -> migrate(next).number.get()).orElse(0L);
          }
        };
    Old first = new Old(1);
    first.next = Optional.of(new Old(2));
    assertEquals(20, reading.migrate(first).told.get());
  }

  @Test
  void whatAHoleHashesIsThere() {
    From<Now> hashing =
        new From<>(Now.class) {
          @Override
          long told(Old old) {
            Set<Now> all = new HashSet<>();
            old.all().forEach(each -> all.add(migrate(each)));
            return all.size();
          }
        };
    Old first = new Old(1);
    first.all = Set.of(new Old(2), new Old(3), new Old(4));
    Now now = hashing.migrate(first);
    assertEquals(3, now.told.get());
    assertEquals(3, now.all.get().size());
  }

  @Test
  void inACycleWhatDoesNotNeedItselfIsThere() {
    From<Now> reading =
        new From<>(Now.class) {
          @Override
          long told(Old old) {
            return migrate(old.next().orElseThrow()).number.get();
          }
        };
    Old first = new Old(1);
    Old second = new Old(2);
    first.next = Optional.of(second);
    second.next = Optional.of(first);
    Now now = reading.migrate(first);
    assertEquals(20, now.told.get());
    Now next = now.next.get().orElseThrow();
    assertEquals(10, next.told.get());
    assertSame(now, next.next.get().orElseThrow());
  }

  @Test
  void whatNeedsItselfIsRefused() {
    Old first = new Old(1);
    Old second = new Old(2);
    first.next = Optional.of(second);
    second.next = Optional.of(first);
    MigrationException refused =
        assertThrows(MigrationException.class, () -> new Sum().migrate(first));
    assertEquals(
        "Old cannot be carried over: its handle told is read to make itself. What leads back to an"
            + " entity may be held by it, and not be read, compared or hashed by that handle while"
            + " it is made",
        refused.getMessage());
  }

  @Test
  void aRingIsRefusedWhateverItsLength() {
    Old[] ring = line(5_000);
    ring[ring.length - 1].next = Optional.of(ring[0]);
    MigrationException refused =
        assertThrows(MigrationException.class, () -> new Sum().migrate(ring[0]));
    assertTrue(
        refused
            .getMessage()
            .contains(
                "a handle of it is made from handles of others, and those from others in their"
                    + " turn, too many to follow. Make it from what the old state holds"),
        refused.getMessage());
  }

  @Test
  void oneAfterTheOtherHoweverMany() {
    Old[] line = line(100_000);
    assertEquals(100_000, new Sum().migrate(line[0]).told.get());
    assertEquals(100_000, new SumOfBack().migrate(line[line.length - 1]).told.get());
    assertEquals(1, new SumOfBack().migrate(line[0]).told.get());
  }

  @Test
  void fromTheMiddleToo() {
    Old[] line = line(5_000);
    assertEquals(2_500, new Sum().migrate(line[2_500]).told.get());
    assertEquals(2_501, new SumOfBack().migrate(line[2_500]).told.get());
  }

  @Test
  void aFlattenedOneIsFilledBeforeAHoleHasIt() {
    Old[] line = line(100_000);
    for (Old each : line) {
      each.back = Optional.empty();
    }
    assertEquals(line.length, new FlatSum().migrate(line[0]).told);
  }

  /** Nothing but the hole leads from one to the next. */
  @Test
  void aFlattenedOneThatAHoleFindsElsewhereIsFilledBefore() {
    for (int many : new int[] {3, 100, 190}) {
      Old[] alone = alone(many);
      assertEquals(many, asking(alone, 1).migrate(alone[0]).told);
    }
  }

  /** They lead the other way round than the hole asks. */
  @Test
  void aFlattenedOneIsFilledBeforeOneThatItLeadsTo() {
    Old[] line = line(60);
    for (Old each : line) {
      each.back = Optional.empty();
    }
    Flat first = asking(line, -1).migrate(line[0]);
    long told = 0;
    for (Optional<Flat> at = Optional.of(first); at.isPresent(); at = at.get().next) {
      assertEquals(++told, at.get().told);
    }
    assertEquals(60, told);
  }

  /** Asking for that which stands so much further on than the old one. */
  private static From<Flat> asking(Old[] all, int further) {
    return new From<>(Flat.class) {
      @Override
      long told(Old old) {
        int at = List.of(all).indexOf(old) + further;
        return 1 + (0 <= at && at < all.length ? migrate(all[at]).told : 0);
      }
    };
  }

  /** A single object is not migrated again with more of a stack. */
  @Test
  void flattenedOnesThatWaitForTooManyAreRefused() {
    Old[] alone = alone(1000);
    MigrationException refused =
        assertThrows(MigrationException.class, () -> asking(alone, 1).migrate(alone[0]));
    assertTrue(refused.getMessage().contains("too many to follow"), refused.getMessage());
  }

  @Test
  void aFlattenedOneInACycleTooWhereThatCanBe() {
    assertEquals(5, new FlatSum().migrate(line(5)[0]).told);
    From<Flat> ofBack =
        new From<>(Flat.class) {
          @Override
          long told(Old old) {
            return old.number() + old.back().map(back -> migrate(back).told).orElse(0L);
          }
        };
    Flat second = ofBack.migrate(line(5)[0]).next.orElseThrow();
    assertEquals(2, second.told);
    assertEquals(3, second.next.orElseThrow().told);
  }

  @Test
  void aFlattenedOneThatIsReadBeforeItCanBeFilledHoldsNull() {
    From<Flat> reading =
        new From<>(Flat.class) {
          @Override
          Optional<Flat> next(Old old) {
            return migrate(old.next().orElseThrow()).next.or(Optional::empty);
          }

          @Override
          long told(Old old) {
            return 0;
          }
        };
    Old first = new Old(1);
    Old second = new Old(2);
    first.next = Optional.of(second);
    second.next = Optional.of(first);
    MigrationException refused =
        assertThrows(MigrationException.class, () -> reading.migrate(first));
    assertTrue(refused.getMessage().contains("NullPointerException"), refused.getMessage());
  }

  @Test
  void aFlattenedOneIsHashedByWhatItIsToHold() {
    From<Flat> hashing =
        new From<>(Flat.class) {
          @Override
          long told(Old old) {
            Set<Flat> all = new HashSet<>();
            old.all().forEach(each -> all.add(migrate(each)));
            return all.size();
          }
        };
    Old first = new Old(1);
    Old second = new Old(2);
    second.back = Optional.of(first);
    first.all = Set.of(second, new Old(3), new Old(4));
    Flat now = hashing.migrate(first);
    assertEquals(3, now.told);
    assertEquals(3, now.all.size());
    for (Flat each : now.all) {
      assertTrue(now.all.contains(each));
    }
    assertEquals(1, now.all.stream().filter(each -> each.back.isPresent()).count());
  }

  @Test
  void inACycleAFlattenedOneInAWrongPlaceIsFoundAndRefused() {
    From<Flat> from =
        new From<>(Flat.class) {
          @Override
          long number(Old old) {
            return migrate(old.all().iterator().next()).all.size();
          }

          @Override
          long told(Old old) {
            return 0;
          }
        };
    Old first = new Old(1);
    Old second = new Old(2);
    first.all = Set.of(second);
    second.all = Set.of(first);
    MigrationException refused = assertThrows(MigrationException.class, () -> from.migrate(first));
    assertTrue(
        refused
            .getMessage()
            .contains("holds entities whose equals, hashCode or compareTo depends on handles"),
        refused.getMessage());
  }

  @Test
  void aViewIsFilledWhenItIsRead() {
    Old first = new Old(1);
    Old second = new Old(2);
    first.next = Optional.of(second);
    second.next = Optional.of(first);
    Old now = new ToView().migrate(first);
    assertEquals(10, now.number());
    assertEquals(20, now.next().orElseThrow().number());
  }

  /** To the view of a later version; each has the number of the next, ten times. */
  static final class ToView extends Migration {
    ToView() {
      super(Old.class);
    }

    @Override
    protected Object migrate$(int type, Object old) {
      return migrate((Old) old);
    }

    Old migrate(Old old) {
      Old now =
          Carry.<Old, Old>entity(
              this,
              old,
              (Old o) -> Carry.create(this, o, Old.class),
              (Old o, Handles h) -> {
                if (h.begin("number")) {
                  h.set(migrate(o.next().orElseThrow()).back().map(Old::number).orElse(0));
                }
                if (h.begin("next")) {
                  h.set(o.next().map(this::migrate));
                }
                if (h.begin("back")) {
                  h.set(o.next().map(next -> new Old(next.number() * 10)));
                }
                if (h.begin("all")) {
                  h.set(Set.of());
                }
              });
      if (now == null) {
        throw new AssertionError();
      }
      return now;
    }
  }
}
