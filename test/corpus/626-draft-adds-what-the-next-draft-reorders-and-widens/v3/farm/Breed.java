package farm;

import dev.hearth.annotations.HotState;

@HotState
public enum Breed { RED, NEW, NEWER }
