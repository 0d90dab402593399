package bank;

import dev.hearth.annotations.HotState;

@HotState
public enum Currency { EUR, DEM }
