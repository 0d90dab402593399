package bank;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Account implements Comparable<Account> {
  private final Hot<String> iban = Hot.of("");
  private final Hot<Long> cents = Hot.of(0L);
  private final Hot<Optional<Account>> savings = Hot.of(Optional.empty());

  private Account() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && account.iban.get().equals(iban.get());
  }

  @Override
  public int hashCode() {
    return 31 * iban.get().hashCode();
  }

  /** The richest comes first. */
  @Override
  public int compareTo(Account other) {
    return Long.compare(other.cents.get(), cents.get());
  }
}
