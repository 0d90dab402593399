package bank;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.Optional;

@HotState
public final class Account implements Comparable<Account> {
  private final Hot<String> number = Hot.of("");
  private final Hot<Integer> balance = Hot.of(0);
  private final Hot<Optional<Account>> savings = Hot.of(Optional.empty());

  private Account() {}

  Account(String number, int balance) {
    this.number.set(number);
    this.balance.set(balance);
  }

  void link(Account other) {
    savings.set(Optional.of(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && account.number.get().equals(number.get());
  }

  @Override
  public int hashCode() {
    return number.get().hashCode();
  }

  @Override
  public int compareTo(Account other) {
    return Integer.compare(balance.get(), other.balance.get());
  }
}
