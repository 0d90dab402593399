package dev.hearth.migrate;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For generated code: what the view of an old entity extends, {@code V1.Ship}. Its accessors return
 * its fields, and a field that is read before a migration has filled it is filled then.
 */
public abstract class View {
  private @Nullable Handles unfilled;
  private @Nullable Object became;

  /** Who has noted that. */
  private @Nullable Ledger noted;

  private Set<String> leftOut = Set.of();

  protected View() {}

  /**
   * What the field of that name, which is null, is to be.
   *
   * @return null when no migration is filling the view
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // generated code knows the type
  protected final <T> @Nullable T handle$(String name) {
    Handles handles = unfilled;
    if (handles == null) {
      return null;
    }
    int place = handles.type().place(name);
    handles.read(place);
    return (T) handles.type().get(this, place);
  }

  /** What it became, as far as that is noted in it. */
  @Nullable Object became$() {
    return became;
  }

  /** Whether it has the notes of another than {@code ledger}. */
  boolean isNotedElsewhere$(Ledger ledger) {
    return noted != null && noted != ledger;
  }

  /**
   * Notes what it became; null takes the note back.
   *
   * @return false where it has the notes of another ledger: one migration may call another for what
   *     both migrate, and each makes its own of it
   */
  boolean become$(Ledger ledger, @Nullable Object now) {
    if (isNotedElsewhere$(ledger)) {
      return false;
    }
    noted = ledger;
    became = now;
    return true;
  }

  /** Whether it has no value for a handle, as it comes from before that was there. */
  boolean leavesOut$(String handle) {
    return leftOut.contains(handle);
  }

  void leaveOut$(String handle) {
    Set<String> all = new HashSet<>(leftOut);
    all.add(handle);
    leftOut = all;
  }

  @Nullable Handles unfilled$() {
    return unfilled;
  }

  void await$(@Nullable Handles handles) {
    unfilled = handles;
  }
}
