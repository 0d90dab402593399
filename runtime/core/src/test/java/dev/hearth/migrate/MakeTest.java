package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearth.migrate.FillingTest.Flat;
import dev.hearth.migrate.FillingTest.From;
import dev.hearth.migrate.FillingTest.Now;
import dev.hearth.migrate.FillingTest.Old;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A {@code make} of the user's for an entity, and other code that writes to new ones. */
final class MakeTest {
  private static Old of(int number, Old next) {
    Old old = new Old(number);
    old.next(next);
    return old;
  }

  /** One with a {@code make} that is to be said. */
  private abstract static class Making<N> extends From<N> {
    Making(Class<N> to) {
      super(to);
    }

    @Override
    abstract N make(Old old);

    N made(Old old) {
      return super.make(old);
    }

    @Override
    long told(Old old) {
      return 7;
    }
  }

  private abstract static class MakingNow extends Making<Now> {
    MakingNow() {
      super(Now.class);
    }
  }

  private abstract static class MakingFlat extends Making<Flat> {
    MakingFlat() {
      super(Flat.class);
    }
  }

  @Test
  void makeReadsWhatIsCarriedAndWhatItWritesStays() {
    Now now =
        new MakingNow() {
          @Override
          Now make(Old old) {
            Now now = made(old);
            now.number.update(n -> n + 1);
            now.told.set(8L);
            return now;
          }
        }.migrate(of(1, new Old(2)));
    assertEquals(11, now.number.get());
    assertEquals(8, now.told.get());
    assertEquals(21, now.next.get().orElseThrow().number.get());
  }

  @Test
  void ofAFlattenedOneToo() {
    Flat now =
        new MakingFlat() {
          @Override
          Flat make(Old old) {
            Flat now = made(old);
            now.number++;
            now.told = 8;
            return now;
          }
        }.migrate(of(1, new Old(2)));
    assertEquals(11, now.number);
    assertEquals(8, now.told);
    assertEquals(21, now.next.orElseThrow().number);
  }

  @Test
  void inARingAsWell() {
    Old first = new Old(1);
    first.next(of(2, first));
    MakingNow making =
        new MakingNow() {
          @Override
          Now make(Old old) {
            Now now = made(old);
            now.number.update(n -> n + now.next.get().map(next -> next.told.get()).orElse(0L));
            return now;
          }
        };
    Now now = making.migrate(first);
    assertEquals(17, now.number.get());
    assertEquals(27, now.next.get().orElseThrow().number.get());
    assertSame(now, now.next.get().orElseThrow().next.get().orElseThrow());
  }

  @Test
  void anEntityOfItsOwnIsRefused() {
    MakingNow making =
        new MakingNow() {
          @Override
          Now make(Old old) {
            return new Now();
          }
        };
    assertRefused(
        making,
        "Old cannot be carried over: make gave an entity that it made itself, and what is in that"
            + " would be lost, as its handles are filled by the methods for them. Begin with"
            + " super.make(old): what is written to that one stays");
  }

  @Test
  void nothingIsRefused() {
    MakingNow making =
        new MakingNow() {
          @Override
          @SuppressWarnings("NullAway") // which the caller has to notice
          Now make(Old old) {
            return null;
          }
        };
    assertRefused(making, "Old cannot be carried over: make gave null for it");
  }

  private static void assertRefused(From<?> from, String message) {
    MigrationException refused =
        assertThrows(MigrationException.class, () -> from.migrate(new Old(1)));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void twoCanBecomeOneAndTheFirstIsIt() {
    MakingNow making =
        new MakingNow() {
          @Override
          Now make(Old old) {
            return old.next().isPresent() ? migrate(old.next().orElseThrow()) : made(old);
          }
        };
    Old second = new Old(2);
    Now one = making.migrate(of(1, second));
    assertSame(one, making.migrate(second));
    assertEquals(20, one.number.get());
  }

  @Test
  void whatSuperGaveIsWhatMakeGives() {
    MakingNow making =
        new MakingNow() {
          @Override
          Now make(Old old) {
            Now made = made(old);
            return old.next().isPresent() ? migrate(old.next().orElseThrow()) : made;
          }
        };
    MigrationException refused =
        assertThrows(MigrationException.class, () -> making.migrate(of(1, new Old(2))));
    assertEquals(
        "Old cannot be carried over: make called super.make(old), and then gave another entity."
            + " What super.make gave may be held and read already: call it only where make gives"
            + " that",
        refused.getMessage());
  }

  /** Each asks for the next one while it is made. */
  @Test
  void oneWithinTheOtherHoweverMany() {
    MakingNow making =
        new MakingNow() {
          @Override
          Now make(Old old) {
            long next = old.next().map(each -> migrate(each).told.get()).orElse(0L);
            Now now = made(old);
            now.told.set(next + 1);
            return now;
          }
        };
    Old line = new Old(1);
    for (int i = 1; i < 50_000; i++) {
      line = of(1, line);
    }
    assertEquals(50_000, making.migrate(line).told.get());
  }

  @Test
  void whatAnotherHoleWritesStays() {
    From<Now> writing =
        new From<>(Now.class) {
          @Override
          long told(Old old) {
            old.next().ifPresent(next -> migrate(next).number.set(99L));
            return 0;
          }
        };
    Now now = writing.migrate(of(1, new Old(2)));
    assertEquals(99, now.next.get().orElseThrow().number.get());
  }

  /** What fails at first and later does not could overwrite what make has written meanwhile. */
  @Test
  void aFlattenedOneThatIsFilledOnlyLaterIsRefused() {
    int[] calls = {0};
    MakingFlat making =
        new MakingFlat() {
          @Override
          Flat make(Old old) {
            return made(old);
          }

          @Override
          Optional<Flat> next(Old old) {
            if (calls[0]++ == 0) {
              throw new IllegalStateException("not yet");
            }
            return Optional.empty();
          }
        };
    assertRefused(
        making,
        "Old cannot be carried over: its make goes on with an entity that is not filled yet, as what"
            + " its handles are made of leads back to it, or is there only later. Let the methods for"
            + " the handles give what make writes to them");
  }
}
