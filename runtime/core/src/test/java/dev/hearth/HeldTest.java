package dev.hearth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a resource is opened, shared and closed. */
final class HeldTest {
  private final List<String> log = new ArrayList<>();

  /** A resource that says what is done with it. */
  private Held<StringBuilder> held(String name) {
    return Held.of(
        () -> {
          log.add("open " + name);
          return new StringBuilder(name);
        },
        resource -> log.add("close " + resource));
  }

  private static final class Owner {
    private final Held<StringBuilder> net;
    private final Held<StringBuilder> window;

    Owner(Held<StringBuilder> net, Held<StringBuilder> window) {
      this.net = net;
      this.window = window;
    }
  }

  private static final class Later {
    private final Held<StringBuilder> net;

    Later(Held<StringBuilder> net) {
      this.net = net;
    }
  }

  @Test
  void opensWhenItIsFirstAskedFor() {
    Held<StringBuilder> held = held("a");
    assertEquals(List.of(), log);
    assertSame(held.get(), held.get());
    assertEquals(List.of("open a"), log);
  }

  @Test
  void closesOnceAndOnlyWhatIsOpen() {
    Held<StringBuilder> held = held("a");
    held.close();
    assertEquals(List.of(), log);
    held.get();
    held.close();
    held.close();
    assertEquals(List.of("open a", "close a"), log);
  }

  @Test
  @SuppressWarnings("NullAway")
  void holdsNoNull() {
    Held<String> held = Held.of(() -> null, s -> {});
    assertThrows(NullPointerException.class, held::get);
    assertThrows(NullPointerException.class, () -> Held.of(null, s -> {}));
    assertThrows(NullPointerException.class, () -> Held.of(() -> "", null));
  }

  @Test
  void opensAgainAfterItFailedToOpen() {
    List<String> tries = new ArrayList<>();
    Held<String> held =
        Held.of(
            () -> {
              tries.add("try");
              if (tries.size() == 1) {
                throw new IllegalStateException("port taken");
              }
              return "net";
            },
            s -> {});
    assertThrows(IllegalStateException.class, held::get);
    assertEquals("net", held.get());
  }

  @Test
  void theNewProgramHasWhatTheOldOneHasOpen() {
    Owner old = new Owner(held("net"), held("window"));
    old.net.get();
    Later next = new Later(held("net 2"));
    Programs.share(old, next);
    assertSame(old.net.get(), next.net.get());
    assertEquals(List.of("open net"), log);
    Programs.closeUnshared(old, next);
    assertEquals(List.of("open net"), log);
    Programs.close(next);
    assertEquals(List.of("open net", "close net"), log);
  }

  @Test
  void whatTheNewProgramHasNoFieldForIsClosed() {
    Owner old = new Owner(held("net"), held("window"));
    old.net.get();
    old.window.get();
    Later next = new Later(held("net 2"));
    Programs.share(old, next);
    Programs.closeUnshared(old, next);
    assertEquals(List.of("open net", "open window", "close window"), log);
  }

  @Test
  void whatTheNewProgramOpenedTooEarlyIsClosed() {
    Later old = new Later(held("old"));
    old.net.get();
    Later next = new Later(held("new"));
    next.net.get();
    Programs.share(old, next);
    assertEquals(List.of("open old", "open new", "close new"), log);
    assertSame(old.net.get(), next.net.get());
  }

  @Test
  void whatOnlyTheNewProgramHasOpenStaysOpen() {
    Later old = new Later(held("old"));
    Later next = new Later(held("new"));
    StringBuilder opened = next.net.get();
    Programs.share(old, next);
    assertSame(opened, next.net.get());
    assertEquals(List.of("open new"), log);
  }

  @Test
  void allIsClosedEvenWhenOneCannotBe() {
    Owner owner =
        new Owner(
            Held.of(
                () -> new StringBuilder("net"),
                net -> {
                  throw new IllegalStateException("stuck");
                }),
            held("window"));
    owner.net.get();
    owner.window.get();
    Exception e = assertThrows(IllegalStateException.class, () -> Programs.close(owner));
    assertEquals("stuck", e.getMessage());
    assertEquals(List.of("open window", "close window"), log);
  }
}
