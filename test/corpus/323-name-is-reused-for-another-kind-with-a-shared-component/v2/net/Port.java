package net;

import dev.hearth.annotations.HotState;

/** Of a casing. */
@HotState
public enum Port {
  USB_C,
  RJ45
}
