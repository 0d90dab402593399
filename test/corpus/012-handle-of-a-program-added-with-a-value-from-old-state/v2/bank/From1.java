package bank;

import dev.hearth.annotations.Migrates;

/** The total can be told from what there is; its initialiser would be wrong until the next day. */
@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected long total(V1.Bank old) {
    return old.accounts().stream().mapToLong(Account::cents).sum();
  }
}
