package ui;

import dev.hearth.annotations.HotState;

@HotState
public enum Key implements Signal { A, B }
