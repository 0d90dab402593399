package ui;

import dev.hearth.annotations.HotState;

@HotState
public enum Key implements Event { A, B }
