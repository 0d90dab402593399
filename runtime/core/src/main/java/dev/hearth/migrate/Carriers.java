package dev.hearth.migrate;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The carriers of a migration: each there once, with what became of which object by it. It keeps
 * the depth of the data off the thread's stack.
 */
final class Carriers {
  /** An object, and what carries it. */
  private record Link(Composite<?, ?> carrier, Object old) {}

  private final Driver driver;
  private final Map<Carrier<?, ?>, Carrier<?, ?>> all = new HashMap<>();
  private final PairMemo memo = new PairMemo();
  private final GraphWalk walk = new PartsFirst();

  Carriers(Driver driver) {
    this.driver = driver;
  }

  /** The one that does the same as {@code carrier}. */
  @SuppressWarnings("unchecked") // equal ones have the same types; what is the same has any
  <A, B> Carrier<A, B> one(Carrier<A, B> carrier) {
    if (carrier.changesNothing()) {
      return (Carrier<A, B>) SameCarrier.INSTANCE;
    }
    Carrier<?, ?> known = all.putIfAbsent(carrier, carrier);
    return known == null ? carrier : (Carrier<A, B>) known;
  }

  /** What becomes of a value; the same when asked again. */
  @SuppressWarnings("unchecked") // it is what the carrier made
  <A, B> B carry(Composite<A, B> carrier, A old) {
    Object known = memo.get(carrier, old);
    if (known == null && driver.isDeep()) {
      walk.walk(new Link(carrier, old));
      known = memo.get(carrier, old);
    }
    if (known == Mark.OPEN) {
      throw MigrationException.of(old, "it holds itself. Only an entity may be part of a cycle");
    }
    return known == null || known == Mark.MET ? made(carrier, old) : (B) known;
  }

  private <A, B> B made(Composite<A, B> carrier, A old) {
    memo.put(carrier, old, Mark.OPEN);
    @Nullable B made = null;
    try {
      made = driver.making(old, () -> carrier.make(old));
      return made;
    } finally {
      memo.put(carrier, old, made);
    }
  }

  /** What a value holds before the value. */
  private final class PartsFirst extends GraphWalk {
    @Override
    boolean enter(Object object) {
      Link link = (Link) object;
      if (memo.get(link.carrier(), link.old()) != null) {
        return false;
      }
      memo.put(link.carrier(), link.old(), Mark.MET);
      visitParts(link.carrier(), link.old());
      return true;
    }

    @SuppressWarnings("unchecked") // it came with the object
    private <A> void visitParts(Composite<A, ?> carrier, Object old) {
      carrier.visitParts((A) old, (part, value) -> push(new Link(part, value)));
    }

    @Override
    void leave(Object object) {
      Link link = (Link) object;
      if (memo.get(link.carrier(), link.old()) == Mark.MET) {
        make(link.carrier(), link.old());
      }
    }

    @SuppressWarnings("unchecked") // it came with the object
    private <A> void make(Composite<A, ?> carrier, Object old) {
      made(carrier, (A) old);
    }
  }
}
