package dev.hearth.migrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

final class LedgerTest {
  private static final class Old extends View {}

  /** As where one migration calls another for what both migrate. */
  @Test
  void eachHasItsOwnNoteOfAView() {
    Ledger one = new Ledger(true);
    Ledger other = new Ledger(true);
    Object view = new Old();
    assertNull(one.get(view));
    one.put(view, "one");
    assertNull(other.get(view));
    other.put(view, Mark.OPEN);
    assertEquals("one", one.get(view));
    assertEquals(Mark.OPEN, other.get(view));
    other.put(view, "other");
    one.put(view, null);
    assertNull(one.get(view));
    assertEquals("other", other.get(view));
  }

  @Test
  void aFamilyHasItsOwnNoteOfAView() {
    Ledger all = new Ledger(true);
    Ledger members = new Ledger(false);
    Object view = new Old();
    members.put(view, "member");
    assertNull(all.get(view));
    all.put(view, "itself");
    assertEquals("member", members.get(view));
    assertEquals("itself", all.get(view));
  }
}
