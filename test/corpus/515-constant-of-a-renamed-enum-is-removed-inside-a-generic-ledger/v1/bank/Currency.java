package bank;

import dev.hearth.annotations.HotState;

@HotState
public enum Currency {
  EUR("euro"),
  DEM("mark"),
  USD("dollar");

  private final String label;

  Currency(String label) {
    this.label = label;
  }
}
