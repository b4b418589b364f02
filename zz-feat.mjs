import {readFileSync,writeFileSync} from 'node:fs';import { runnerImport } from 'vite';
const L=async p=>(await runnerImport(p)).module;
const m=await L('./src/engine/same-story.ts'), mm=await L('./src/engine/story-match.ts'), w=await L('./src/engine/story-words.ts');
const P=readFileSync('/tmp/st/P.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l));
const cache=new Map();
const out=P.map(p=>{let i=cache.get(p.body);if(!i)cache.set(p.body,i=mm.indexTerms(p.body));const M=mm.matchTerms(w.splitTerms(p.headline),i,null);
 const f=m.signsOf(M,i);
 const T=(c,v=(t)=>t.match)=>M.filter(c).reduce((s,t)=>s+v(t),0);
 const sh=(c)=>{const n=M.filter(c).length;return n?T(c)/n:0.5};
 f.share2=sh(t=>t.weight>=2);f.share3=sh(t=>t.weight>=4);f.shareRare=sh(t=>t.weight>=7);
 f.shareW=T(()=>true,t=>t.match*t.weight)/(T(()=>true,t=>t.weight)||1);
 f.shareSq=T(()=>true,t=>t.match*Math.sqrt(t.weight))/(T(()=>true,t=>Math.sqrt(t.weight))||1);
 f.topShare=M.length?M.filter(t=>t.places[0]<80).reduce((s,t)=>s+t.match,0)/M.length:0;
 f.top40Share=M.length?M.filter(t=>t.places[0]<40).reduce((s,t)=>s+t.match,0)/M.length:0;
 f.nRare=Math.log1p(T(t=>t.weight>=7));f.nGen=Math.log1p(T(t=>t.weight<7));
 f.missRare=Math.log1p(M.filter(t=>t.weight>=7&&!t.match).length);
 f.missGen=Math.log1p(M.filter(t=>t.weight<7&&t.weight>=2&&!t.match).length);
 const n=i.terms.length;
 const isN=(t)=>{let c=0;for(const p of t.places){const x=i.terms[p];if(x&&!x.number)c+=x.capital?(x.first?0:1):-1}return c>0};
 // units
 const H=w.splitTerms(p.headline).slice(0,60);const by=new Map(M.map(t=>[t.term.stem,t]));
 const units=[];const used=new Set();let cur=null,last=-9;
 H.forEach((x,k)=>{const t=by.get(x.stem);if(!t||used.has(t))return;used.add(t);
   const nm=t.match&&isN(t);
   if(nm&&cur&&k-last<=2&&cur.at(-1).places.some(a=>t.places.some(b=>b-a>=1&&b-a<=2))){cur.push(t)} else {cur=[t];units.push(cur);if(!nm)cur=null;}
   last=k;});
 const um=(u)=>u.reduce((a,t)=>a+t.match,0)/u.length, uw=(u)=>Math.max(...u.map(t=>t.weight));
 
 const inH=new Set();for(const t of M)if(t.match)for(const pl of t.places)inH.add(i.terms[pl].stem);
 const cand=[];for(const [st,pl] of i.places){const x=i.terms[pl[0]];const we=w.weighTerm(x,null);if(we<=0||x.number)continue;cand.push({st,sc:we*Math.log1p(pl.length)+ (pl[0]<40?we*.5:0),sc2:we*pl.length,in:inH.has(st)});}
 const k1=[...cand].sort((a,b)=>b.sc-a.sc),k2=[...cand].sort((a,b)=>b.sc2-a.sc2);
 const rs=(L,k)=>{const q=L.slice(0,k);return q.length?q.filter(c=>c.in).length/q.length:0};
 f.r3=rs(k1,3);f.r5=rs(k1,5);f.r10=rs(k1,10);f.q3=rs(k2,3);f.q5=rs(k2,5);f.q10=rs(k2,10);
 const cos=(()=>{let a=0,b=0;for(const c of cand){b+=c.sc2*c.sc2;if(c.in)a+=c.sc2*c.sc2;}return b?Math.sqrt(a/b):0})();f.cos=cos;
 const tot=cand.reduce((s,c)=>s+c.sc2,0)||1;f.revMass=cand.filter(c=>c.in).reduce((s,c)=>s+c.sc2,0)/tot;f.logRev=Math.log(f.revMass+.005);
 f.units=units.length;f.unitShare=units.reduce((a,u)=>a+um(u),0)/(units.length||1);
 f.unitMass=Math.log1p(units.reduce((a,u)=>a+um(u)*uw(u),0));
 f.unitShareW=units.reduce((a,u)=>a+um(u)*uw(u),0)/(units.reduce((a,u)=>a+uw(u),0)||1);
 f.unitTop=Math.log1p(units.reduce((a,u)=>a+(u[0].places[0]<80?um(u)*uw(u):0),0));
 f.unitOften=Math.log1p(units.reduce((a,u)=>a+um(u)*uw(u)*Math.min(1,u[0].places.length/Math.max(3,n/80)),0));
 const deeds=M.filter(t=>!(t.match&&isN(t))&&t.weight>=1);
 f.deedShare=deeds.length?deeds.reduce((a,t)=>a+t.match,0)/deeds.length:.5;
 f.deedMass=Math.log1p(deeds.reduce((a,t)=>a+t.match*t.weight,0));
 f.deedTop=Math.log1p(deeds.reduce((a,t)=>a+(t.places[0]<80?t.match*t.weight:0),0));
 f.deedN=Math.log1p(deeds.reduce((a,t)=>a+t.match,0));
 f.deedTopN=Math.log1p(deeds.reduce((a,t)=>a+(t.places[0]<80?t.match:0),0));

 const freq=M.filter(t=>t.match).map(t=>t.weight*t.match*Math.min(1,t.places.length/Math.max(3,n/80))).sort((a,b)=>b-a);
 f.best1=freq[0]??0;f.best2=freq[1]??0;f.best3=freq[2]??0;
 f.hlen=Math.log1p(M.length);
 f.lenShare=f.length*f.share; f.shareTop=f.share*f.top;
 return {id:p.id,y:+p.related,hs:p.hs,bs:p.bs,f}});
writeFileSync('/tmp/st/exp/pf.json',JSON.stringify(out));
