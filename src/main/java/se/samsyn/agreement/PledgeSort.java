package se.samsyn.agreement;

/** What the list of pledges can be sorted by. */
public enum PledgeSort {
    NAME,
    STATE,
    STARTS_ON,
    ENDS_ON,
    FOLLOW_UP_ON
}
