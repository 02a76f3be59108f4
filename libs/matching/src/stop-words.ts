/** Words that say nothing of what a statement is about. */

export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its he him his she her hers they them their theirs we us our you your ' +
    'i me my who whom whose which what when where why how and or but nor so if then than as at by for from in into of ' +
    'off on onto out over to under up with within about after again against all also am any are aren be because been ' +
    'before being below between both can could did do does doing don down during each few had has have having ' +
    'is isn just more most much many other own same should some such too until very was wasn were weren while will ' +
    'would won t s d ll m re ve one not no only ever never now mr mrs ms say says said via amp http https www com co ' +
    'pic twitter status'
  ).split(' '),
);
